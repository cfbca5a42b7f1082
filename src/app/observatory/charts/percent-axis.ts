import { axisX, type Markish } from '@observablehq/plot'
import type { Rate } from './data'
import type { Scale } from './letters'

const WIDE = [0, 25, 50, 75, 100]
/** Ticks of a narrow drawing: those at the ends stay within it. */
const NARROW = [
  [0, 'start'],
  [50, 'middle'],
  [100, 'end'],
] as const

/** Per cent above a drawing. */
export function percentAxis(rate: Rate, { narrow }: Scale): readonly Markish[] {
  const shared = { className: 'soft', anchor: 'top', tickSize: 0, tickFormat: rate } as const
  return narrow ? NARROW.map(([tick, textAnchor]) => axisX([tick], { ...shared, textAnchor })) : [axisX(WIDE, shared)]
}
