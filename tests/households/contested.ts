import { existsSync, readFileSync } from 'node:fs'

/** A reference result that a text of law contradicts: which results of the household, which article, and why in one line. */
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

/** Contested results by household id. */
export const CONTESTED = listed<Contested>('contested.json')

/** Differences that are understood but not contested, by household id. */
export const EXPLAINED = listed<Explained>('explained.json')

/** Whether the law contradicts that reference result. */
export const isContested = (id: string, result: string): boolean => CONTESTED[id]?.results.includes(result) ?? false

/** Whether that difference is written down, contested or explained. */
export const isSettled = (id: string, result: string): boolean =>
  isContested(id, result) || (EXPLAINED[id]?.results.includes(result) ?? false)
