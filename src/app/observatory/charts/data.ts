/** Per cent as the language writes it: 25 → "25 %". */
export type Rate = (value: number) => string

/** One right in a stacked bar of 100 %. Numbers are in per cent; texts come ready to be drawn. */
export interface StandingBar {
  readonly label: string
  readonly non: number
  /** Waits for the answer; `null`: not told apart from those who receive it. */
  readonly att: number | null
  readonly low: number
  readonly high: number
  /** National rate; `null`: not measured. */
  readonly anchor: number | null
  readonly rate: string
  readonly interval: string
  readonly national: string
}

/** A share with its interval, in per cent; `null`: withheld, and `text` says so. */
export interface Dot {
  readonly label: string
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null
  readonly text: string
}

/** Dots under a heading. */
export interface DotGroup {
  readonly label: string
  /** What is to be said of the group. */
  readonly note?: string
  readonly dots: readonly Dot[]
}

/** A number of people; `null`: withheld, and `text` says so. */
export interface Bar {
  readonly label: string
  readonly count: number | null
  readonly text: string
}

/** Bars under a heading; `''`: no heading. */
export interface BarGroup {
  readonly label: string
  readonly bars: readonly Bar[]
}

/** Bars of several columns, row by row: each cell is of the column at its place. */
export interface Matrix {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly Omit<Bar, 'label'>[] }[]
}

/** A share at one moment; `null`: withheld or absent. */
export interface Moment {
  readonly label: string
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null
  readonly text: string
}
