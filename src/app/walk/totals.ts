import type { Period } from '../../engine/outcome'
import type { Taken } from '../session/session'
import type { Finding } from './findings'

/** Whole euros. What the visitor could get and does not receive yet; of a range, the least. */
export type Totals = Readonly<Record<Period, number>>

/** Sums by period, rounded down to the euro: never promises more than the sum of the parts. */
export function totals(found: readonly Finding[], taken: ReadonlyMap<string, Taken>): Totals {
  const cents = { month: 0, year: 0, once: 0 }
  for (const { benefit, standing, amount } of found) {
    if (standing !== 'open' || !amount || taken.get(benefit.id) === 'receives') continue
    cents[amount.per] += amount.least
  }
  return sumOf(cents)
}

/** Cents to whole euros, rounded down. */
export const sumOf = (cents: Readonly<Record<Period, number>>): Totals => ({
  month: wholeEuros(cents.month),
  year: wholeEuros(cents.year),
  once: wholeEuros(cents.once),
})

const wholeEuros = (cents: number): number => Math.floor(cents / 100)

/** Number of rights found open so far. */
export const openCount = (found: readonly Finding[]): number =>
  found.filter((finding) => finding.standing === 'open').length

/** The rights of a standing, in the order of the register. */
export const standing = (found: readonly Finding[], ...wanted: readonly Finding['standing'][]): readonly Finding[] =>
  found.filter((finding) => wanted.includes(finding.standing))
