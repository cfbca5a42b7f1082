import { existsSync, readFileSync } from 'node:fs'

/** A reference result that a text of law contradicts: which results of the household, which article, and why in one line. */
export interface Contested {
  readonly results: readonly string[]
  readonly article: string
  readonly explanation: string
}

const file = new URL('contested.json', import.meta.url)

/** Contested results by household id. */
export const CONTESTED: Readonly<Record<string, Contested>> = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : {}
