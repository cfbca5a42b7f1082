/** One part of a stacked chart: a wage, other incomes, or one right paid by the month. Values are cents. */
export interface Band {
  readonly id: string
  readonly name: string
  readonly values: readonly number[]
}

/** Colours with their patterns; from there on they begin again: the number in the band tells them apart. */
export const BAND_LOOKS = 10

/** What a band is filled with: its colour under its pattern, so that paper in black and white tells it from the next. */
export const bandFill = (place: number): string => `url(#band-${place % BAND_LOOKS})`

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
