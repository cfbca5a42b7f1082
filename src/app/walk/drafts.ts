import type { IsoDate } from '../../engine/dates'
import type { Question } from '../../engine/questions'
import { type Answers, answerKey, type Subject } from '../../engine/types'
import type { Words } from '../i18n/words'
import { problem } from './check'
import { inputOf } from './inputs'

/** What is typed on a question screen, by subject id, before it is accepted; nothing: not touched yet. */
export type Drafts = ReadonlyMap<string, unknown>

/** The answers given before, to be seen again; a household starts with the visitor alone. */
export function draftsOf({ fact, subjects }: Question, answers: Answers): Drafts {
  const input = inputOf(fact.id)
  const given = subjects.map((subject): [string, unknown] => {
    const value = answers.get(answerKey(fact, subject))
    return [subject.id, value ?? (input.kind === 'household' ? input.typical : undefined)]
  })
  return new Map(given.filter(([, value]) => value !== undefined))
}

export type Step =
  | { readonly kind: 'done' }
  /** Another line is still to be filled in. */
  | { readonly kind: 'line'; readonly subject: Subject }
  | { readonly kind: 'problem'; readonly subject: Subject; readonly message: string }

/** What "Continuer" does: the line at hand is checked first, then the next one that is empty, then all others. */
export function advance(words: Words, question: Question, drafts: Drafts, at: Subject, today: IsoDate): Step {
  const { fact, subjects } = question
  const check = (subject: Subject): Step | null => {
    const message = problem(words, fact, drafts.get(subject.id), today)
    return message === null ? null : { kind: 'problem', subject, message }
  }
  const here = check(at)
  if (here) return here
  const empty = subjects.find((subject) => !drafts.has(subject.id))
  if (empty) return { kind: 'line', subject: empty }
  for (const subject of subjects) {
    const there = check(subject)
    if (there) return there
  }
  return { kind: 'done' }
}
