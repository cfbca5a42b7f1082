/** One part of a stacked chart: a wage, other incomes, or one right paid by the month. Values are cents. */
export interface Band {
  readonly id: string
  readonly name: string
  readonly values: readonly number[]
}

/** Colours there are; from there on they begin again: the number in the band and in the legend tells them apart. */
const COLOURS = 10

/** The colour of a band, as the style sheet names it. */
export const bandColour = (place: number): string => `var(--band-${place % COLOURS})`

/** A band laid on those below: from where to where at each value, cents. */
export interface Laid extends Band {
  readonly place: number
  readonly spans: readonly { readonly low: number; readonly high: number }[]
}

/** Lays bands on each other, the first one at the bottom. */
export function stacked(bands: readonly Band[]): readonly Laid[] {
  const tops = (bands[0]?.values ?? []).map(() => 0)
  return bands.map((band, place) => {
    const spans = band.values.map((value, index) => {
      const low = tops[index] as number
      tops[index] = low + value
      return { low, high: low + value }
    })
    return { ...band, place, spans }
  })
}
