import { keptOf100, type Taper, taperOf } from '../taper'
import type { WageCurve } from '../wage-curve'

/** Points between the two ends of a taper: 100 €. */
export const HUNDRED = 10

interface Kept {
  readonly from: number
  readonly to: number
  readonly taper: Taper
  /** What stays of 100 € earned, or is lost, cents. */
  readonly kept: number
  readonly lost: boolean
}

/** What stays of the next 100 €, or of the last ones at the end of the curve. */
export function keptFrom(curve: WageCurve, index: number): Kept {
  const from = Math.min(index, curve.wages.length - 1 - HUNDRED)
  const to = from + HUNDRED
  const taper = taperOf(curve, from, to)
  const kept = keptOf100(taper) ?? 0
  return { from, to, taper, kept: Math.abs(kept) * 100, lost: kept < 0 }
}
