import type { FORMAT, Month, TableNumber } from './vocabulary'

/** One count: table, subject, month since which the device adds it up, two categories (`''`: none), number of people. */
export type Cell = readonly [table: TableNumber, subject: string, since: Month, c1: string, c2: string, n: number]

/** What one device sends for one closed month. */
export interface Batch {
  readonly v: typeof FORMAT
  /** Name of the catalogue. */
  readonly cat: string
  readonly month: Month
  /** Visits that were counted, and visitors who said no. */
  readonly sessions: number
  readonly refused: number
  readonly mode: { readonly alone: number; readonly mediator: number }
  readonly cells: readonly Cell[]
  /** Sensitive rights among the cells, with the noise added to each of their counts: two-sided geometric, once. */
  readonly noise: Readonly<Record<string, { readonly mech: 'geom2'; readonly eps: 1 }>>
}

/** Bytes of a batch: no more are ever sent. */
export const LARGEST_BATCH = 64 * 1024
/** No count of a month of one device is larger. */
export const LARGEST_COUNT = 20_000

/** Order of texts by their code units, the same everywhere. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const order = (a: Cell, b: Cell): number =>
  a[0] - b[0] || byText(a[1], b[1]) || byText(a[2], b[2]) || byText(a[3], b[3]) || byText(a[4], b[4])

/** The one text of a batch: the same counts always make the same bytes, in whatever order they were added up. */
export function canonical(batch: Batch): string {
  const { v, cat, month, sessions, refused, mode, cells, noise } = batch
  return JSON.stringify({
    v,
    cat,
    month,
    sessions,
    refused,
    mode: { alone: mode.alone, mediator: mode.mediator },
    cells: [...cells].sort(order),
    noise: Object.fromEntries(Object.entries(noise).sort(([a], [b]) => byText(a, b))),
  })
}
