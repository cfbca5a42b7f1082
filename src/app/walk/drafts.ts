import type { IsoDate } from '../../engine/dates'
import type { Question } from '../../engine/questions'
import { type Answers, answerKey, type FactRef } from '../../engine/types'
import type { Words } from '../i18n/words'
import { problem } from './check'
import { inputOf } from './inputs'

/** What is typed on a question screen, by answer key, before it is accepted; nothing: not touched yet. */
export type Drafts = ReadonlyMap<string, unknown>

/** The key of one line of a question. */
export const keyOf = ({ fact, subject }: FactRef): string => answerKey(fact, subject)

/** The answers given before, to be seen again; a household starts with the visitor alone. */
export function draftsOf({ asks }: Question, answers: Answers): Drafts {
  const given = asks.map((ref): [string, unknown] => {
    const input = inputOf(ref.fact.id)
    return [keyOf(ref), answers.get(keyOf(ref)) ?? (input.kind === 'household' ? input.typical : undefined)]
  })
  return new Map(given.filter(([, value]) => value !== undefined))
}

export type Step =
  | { readonly kind: 'done' }
  /** Another line is still to be filled in. */
  | { readonly kind: 'line'; readonly line: FactRef }
  | { readonly kind: 'problem'; readonly line: FactRef; readonly message: string }

/** What "Continuer" does: the line at hand is checked first, then the next one that is empty, then all others. */
export function advance(words: Words, { asks }: Question, drafts: Drafts, at: FactRef, today: IsoDate): Step {
  const check = (line: FactRef): Step | null => {
    const message = problem(words, line.fact, drafts.get(keyOf(line)), today)
    return message === null ? null : { kind: 'problem', line, message }
  }
  const here = check(at)
  if (here) return here
  const empty = asks.find((line) => !drafts.has(keyOf(line)))
  if (empty) return { kind: 'line', line: empty }
  for (const line of asks) {
    const there = check(line)
    if (there) return there
  }
  return { kind: 'done' }
}
