import type { Benefit } from '../../law/benefit'
import type { WageCurve } from './wage-curve'

/** What becomes of what is earned between two points of the curve, cents a month; of a range, the least. */
export interface Taper {
  readonly earned: number
  /** What the household really has more; negative when it loses by earning more. */
  readonly kept: number
  /** What each right paid by the month gives or takes on the way, the largest first. */
  readonly by: readonly { readonly benefit: Benefit; readonly change: number }[]
}

/** Between two points, given by their place on the curve. */
export function taperOf({ wages, totals, layers }: WageCurve, from: number, to: number): Taper {
  const between = (values: readonly { readonly least: number }[]): number =>
    (values[to]?.least ?? 0) - (values[from]?.least ?? 0)
  const by = layers
    .filter(({ per }) => per === 'month')
    .map(({ benefit, amounts }) => ({ benefit, change: between(amounts) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  return { earned: (wages[to] ?? 0) - (wages[from] ?? 0), kept: between(totals), by }
}

/** Of 100 € earned between two points, whole euros that stay; `null` when nothing is earned. */
export function keptOf100({ earned, kept }: Taper): number | null {
  return earned === 0 ? null : Math.round((100 * kept) / earned)
}
