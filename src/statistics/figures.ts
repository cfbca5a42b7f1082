import type { Edition, Row } from './edition'

/** A share with its interval, in whole per cent. */
export interface Share {
  readonly value: number
  readonly low: number
  readonly high: number
  /** People it is about. */
  readonly base: number
  /** Made of counts to which noise was added. */
  readonly noise: boolean
  readonly catalogue: string
}

/** `null`: withheld; `undefined`: this edition has no such figure. */
export type Figure<T> = T | null | undefined

interface Where {
  readonly place?: string
  readonly subject?: string
  readonly detail?: string
}

/** The figures of an edition by what they count; those of the whole territory and of all visits unless said otherwise. */
export interface Figures {
  count(table: Row['table'], indicator: string, where?: Where): Figure<number>
  share(table: Row['table'], indicator: string, where?: Where): Figure<Share>
  /** What the rows of a table name, each once, in the order of the edition. */
  named(table: Row['table'], part: 'place' | 'subject' | 'indicator' | 'detail'): readonly string[]
  /** The newer list of rights, when figures of an older one give way to it. */
  readonly newerList: string | undefined
}

const keyOf = (table: string, place: string, subject: string, indicator: string, detail: string) =>
  [table, place, subject, indicator, detail].join('|')

/** Reads an edition. Of a figure that two lists of rights made, the newer list's: the two are never added. */
export function figuresOf({ rows }: Pick<Edition, 'rows'>): Figures {
  const known = new Map<string, Row>()
  let newerList: string | undefined
  for (const row of rows) {
    const key = keyOf(row.table, row.place, row.subject, row.indicator, row.detail)
    const other = known.get(key)
    if (other && other.catalogue !== row.catalogue) newerList = [other.catalogue, row.catalogue].sort()[1]
    if (!other || other.catalogue < row.catalogue) known.set(key, row)
  }
  const find = (table: string, indicator: string, { place = '', subject = '', detail = '' }: Where = {}) =>
    known.get(keyOf(table, place, subject, indicator, detail))
  return {
    count: (table, indicator, where) => find(table, indicator, where)?.value,
    share(table, indicator, where) {
      const row = find(table, indicator, where)
      if (!row) return undefined
      const { value, low, high, base, method, catalogue } = row
      if (value === null || low === null || high === null || base === null) return null
      return { value, low, high, base, noise: method === 'noise', catalogue }
    },
    named: (table, part) => [...new Set(rows.filter((row) => row.table === table).map((row) => row[part]))],
    newerList,
  }
}

/** The newest list of rights that an edition counts with. */
export const newestList = ({ rows }: Pick<Edition, 'rows'>): string =>
  rows.map((row) => row.catalogue).reduce((a, b) => (a > b ? a : b), '')

/** Sum of the figures that are published; `null` when none is. Each is rounded to 5: about that many, without the withheld ones. */
export function sumOf(figures: readonly Figure<number>[]): number | null {
  const published = figures.filter((figure) => typeof figure === 'number')
  return published.length === 0 ? null : published.reduce((sum, figure) => sum + figure, 0)
}
