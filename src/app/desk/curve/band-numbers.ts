import type { Laid } from '../bands'

interface Room {
  /** Pixels: of a cent upwards, of a point sideways; what a number needs; above which a band is thick enough. */
  readonly perCent: number
  readonly perPoint: number
  readonly least: number
  /** Places of the marks, by point: a number lies beside their lines. */
  readonly marks: readonly number[]
}

/** Where the number of each band lies: where it is thick, away from the marks, near the middle; none for a thin band. */
export function bandNumbers(laid: readonly Laid[], { perCent, perPoint, least, marks }: Room) {
  return laid.flatMap(({ place, spans }) => {
    const edge = Math.ceil(least / perPoint)
    const middle = spans.length / 2
    let best: { readonly index: number; readonly worth: number } | undefined
    for (let index = edge; index < spans.length - edge; index += 1) {
      const { low, high } = spans[index] as (typeof spans)[number]
      const thick = (high - low) * perCent
      if (thick < least) continue
      const free = Math.min(...marks.map((mark) => Math.abs(mark - index) * perPoint), least)
      const worth = Math.min(thick, 2 * least) + 2 * free - (Math.abs(index - middle) * perPoint) / 20
      if (!best || worth > best.worth) best = { index, worth }
    }
    if (!best) return []
    const { low, high } = spans[best.index] as (typeof spans)[number]
    return [{ index: best.index, middle: (low + high) / 2, number: String(place + 1) }]
  })
}
