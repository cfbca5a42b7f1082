import type { IsoDate } from '../../engine/dates'
import { type Answers, answerKey } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { findingsInSteps } from './findings'
import { nextUnforeseen } from './next'
import { FORESEEN } from './screens'
import { supposedFrom, typical } from './typical'

/** More than any visit has: the count stops there, should a rule ask the same fact for ever. */
const MOST = 40

/**
 * About how many questions are left: those that come when each is answered in the most usual way. Yields after each
 * right, so that a screen can count in small slices of time and stay quick to the touch.
 */
export function* countRemaining(
  benefits: readonly Benefit[],
  answers: Answers,
  today: IsoDate,
): Generator<undefined, number> {
  const supposed = supposedFrom(answers)
  const once = new Set<string>()
  let count = 0
  for (let step = 0; step < MOST; step += 1) {
    const question = nextUnforeseen(yield* findingsInSteps(benefits, supposed, today), supposed)
    if (!question) break
    // Screens that foresee what comes later are seen once.
    if (!once.has(question.id)) count += 1
    if (FORESEEN.includes(question.id)) once.add(question.id)
    for (const { fact, subject } of question.asks) {
      supposed.set(answerKey(fact, subject), typical(supposed, fact, subject, today))
    }
  }
  return count
}
