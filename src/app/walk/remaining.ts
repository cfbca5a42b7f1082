import type { IsoDate } from '../../engine/dates'
import { type Answers, answerKey, type Fact, type Subject, UNKNOWN } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { findingsInSteps } from './findings'
import { inputOf } from './inputs'
import { next } from './next'
import { personOf } from './people'

/** More than any visit has: the count stops there, should a rule ask the same fact for ever. */
const MOST = 40

/** What a child most often answers, where that differs from an adult. */
const OF_A_CHILD: Readonly<Record<string, unknown>> = {
  dateNaissance: '2016-06-15',
  activite: 'etudes',
  typesRessources: [],
}

function typical(fact: Fact, subject: Subject): unknown {
  const isChild = personOf(subject)?.role === 'enfant'
  return (isChild ? OF_A_CHILD[fact.id] : undefined) ?? inputOf(fact.id).typical
}

const factIdOf = (key: string): string => key.slice(0, key.indexOf('@'))

/**
 * About how many questions are left: those that come when each is answered in the most usual way. Yields after each
 * right, so that a screen can count in small slices of time and stay quick to the touch.
 */
export function* countRemaining(
  benefits: readonly Benefit[],
  answers: Answers,
  today: IsoDate,
): Generator<undefined, number> {
  const supposed = new Map(answers)
  // What the visitor does not know is supposed too: exploring all its values would not change the count by much.
  for (const [key, value] of answers) if (value === UNKNOWN) supposed.set(key, inputOf(factIdOf(key)).typical)
  for (let count = 0; count < MOST; count += 1) {
    const question = next(yield* findingsInSteps(benefits, supposed, today))
    if (!question) return count
    for (const subject of question.subjects) {
      supposed.set(answerKey(question.fact, subject), typical(question.fact, subject))
    }
  }
  return MOST
}
