import type { Row } from '../../statistics/edition'
import type { Sums } from './sums'
import { type Column, filled } from './table-network'

/**
 * How a figure is told: as a count; as the people whom a share is about; inside a share only; not at all; or it may be
 * known from another table, and then nothing is gained by withholding it.
 */
export type Telling = 'count' | 'base' | 'inShare' | 'hidden' | 'elsewhere'

/** A column of a table that is published; its id is the indicator of its rows. */
export interface ToldColumn extends Column {
  readonly told: Telling
  /** Weight of what is lost when a figure is withheld. */
  readonly loss: number
}

/** A line of a table: a place, or an age band. */
export interface Line {
  readonly id: string
  readonly place: string
  readonly detail: string
  /** When all its figures are told in the same way, whatever the column. */
  readonly told?: Telling
}

/** One of the fixed list of tables, of one subject. */
export interface Table {
  readonly name: Row['table']
  readonly subject: string
  readonly catalogue: string
  readonly method: Row['method']
  readonly lines: readonly Line[]
  /** Whether the first line is the sum of the others. */
  readonly summed: boolean
  readonly columns: readonly ToldColumn[]
  /** Of a table with a share: the column that it counts, and the one of those whom it is set against. */
  readonly share?: { readonly of: string; readonly against: string }
  /** A column whose figure is withheld wherever that of another one is small. */
  readonly follows?: { readonly column: string; readonly of: string }
  /** The figure without which nothing of the table is published, since its sums would tell it. */
  readonly needs?: { readonly table: Row['table']; readonly indicator: string }
  /** People of one line in one column that is no sum of others. */
  count(sums: Sums, line: string, column: string): number
  /** Batches that added noise to one line. */
  batches?(sums: Sums, line: string): number
}

/** One figure of a table; `at`: its number, line by line. */
export interface Place {
  readonly line: Line
  readonly column: ToldColumn
  readonly row: number
  readonly at: number
  readonly told: Telling
}

/** Something of each figure of a table. */
export const eachFigure = <T>({ lines, columns }: Table, of: (figure: Place) => T): T[] =>
  lines.flatMap((line, row) =>
    columns.map((column, index) =>
      of({ line, column, row, at: row * columns.length + index, told: line.told ?? column.told }),
    ),
  )

/** Number of the figure of a line in a column; −1: no such column. */
export const figureAt = ({ columns }: Table, row: number, id: string): number => {
  const index = columns.findIndex((column) => column.id === id)
  return index < 0 ? -1 : row * columns.length + index
}

/** All figures of a table. */
export const figuresOf = ({ lines, columns, summed, count }: Table, sums: Sums): number[] =>
  filled(lines.length, columns, summed, (row, column) => count(sums, (lines[row] as Line).id, column.id))

/** What names a row over the editions. */
export type RowName = Pick<Row, 'table' | 'place' | 'subject' | 'indicator' | 'detail' | 'catalogue'>

export const rowName = ({ name, subject, catalogue }: Table, { line, column }: Place): RowName => ({
  ...{ table: name, place: line.place, subject, indicator: column.id, detail: line.detail, catalogue },
})

/** The name of a row as one text. */
export const rowKey = ({ table, place, subject, indicator, detail, catalogue }: RowName): string =>
  [table, place, subject, indicator, detail, catalogue].join('\n')
