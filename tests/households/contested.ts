import { existsSync, readFileSync } from 'node:fs'
import type { Agreement } from './compare'

/** Reference results that a text of law contradicts: which results of the household, which articles, and why in one line. */
export interface Contested {
  readonly results: readonly string[]
  readonly article: string
  readonly explanation: string
}

/** A difference that no text settles: where it comes from, in one line. */
export type Explained = Omit<Contested, 'article'>

function listed<T>(name: string): Readonly<Record<string, T>> {
  const file = new URL(name, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Contested results by household id, as recorded by `npm run households -- FILE --record`. */
export const CONTESTED = listed<Contested>('contested.json')

/** Differences that are understood but not contested, by household id. */
export const EXPLAINED = listed<Explained>('explained.json')

/** Whether that difference is understood although no text settles it. */
export const isExplained = (id: string, result: string): boolean => EXPLAINED[id]?.results.includes(result) ?? false

/** The differences that a text settles, by household id, in order. */
export function contestedIn(table: ReadonlyMap<string, Agreement>): Record<string, Contested> {
  const found = [...table].flatMap(([result, { worst }]) =>
    worst.filter(({ settledBy }) => settledBy.length > 0).map(({ id, settledBy }) => ({ id, result, settledBy })),
  )
  const ids = [...new Set(found.map(({ id }) => id))].sort()
  return Object.fromEntries(
    ids.map((id) => {
      const its = found.filter((one) => one.id === id)
      const readings = [...new Set(its.flatMap(({ settledBy }) => settledBy))]
      const article = [...new Set(readings.map((reading) => reading.article))].join(' ; ')
      const explanation = readings.map(({ why }) => why).join(' ')
      return [id, { results: its.map(({ result }) => result), article, explanation }]
    }),
  )
}
