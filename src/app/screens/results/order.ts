import type { Finding } from '../../walk/findings'

/** Cents a month at least, for comparing rights paid by month, by year or once. */
const worth = ({ amount }: Finding): number =>
  amount ? (amount.per === 'month' ? amount.least : amount.least / 12) : 0

/** The rights that bring most come first; those without an amount keep their order, last. */
export const mostFirst = (open: readonly Finding[]): readonly Finding[] => [...open].sort((a, b) => worth(b) - worth(a))

/** Closed by an amount of money, which can change within months: these come first, those of another age or life after. */
export function nearestFirst(closed: readonly Finding[]): readonly Finding[] {
  const byMoney = ({ reasons }: Finding) => reasons.some(({ comparison }) => comparison?.unit === 'money')
  return [...closed].sort((a, b) => Number(byMoney(b)) - Number(byMoney(a)))
}
