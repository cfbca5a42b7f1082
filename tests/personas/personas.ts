import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Benefit } from '../../src/law/benefit'
import { answersOf } from '../households/answers'
import { type Played, play } from '../households/play'
import type { OracleHousehold } from '../households/schema'

/** A respondent of the walk, written as a reference household, with the answers that the reference does not know. */
interface Persona {
  readonly title: string
  /** Screens that the respondent may be asked, at most. */
  readonly most: number
  /** Screens of aides-jeunes for the same respondent. */
  readonly peer: number
  readonly month: string
  readonly household: OracleHousehold['household']
  /** By answer key: `fact@subject`. */
  readonly answers: Readonly<Record<string, unknown>>
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

/** The respondents of this folder, by name of file. */
export const PERSONAS: readonly (readonly [id: string, persona: Persona])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Persona])

/** Plays a respondent who gives the answers that are asked, one screen at a time. */
export function playPersona({ month, household, answers }: Persona, benefits: readonly Benefit[]): Played {
  const known = answersOf({ id: 'persona', month, household, expected: {}, steps: {} })
  return play(new Map([...known, ...Object.entries(answers)]), benefits, `${month}-01`)
}
