import type { IsoDate } from '../../engine/dates'
import { type Answers, answerKey } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { findings } from './findings'
import { inputOf } from './inputs'
import { next } from './next'

/** More than any visit has: the count stops there, should a rule ask the same fact for ever. */
const MOST = 40

/** About how many questions are left: those that come when each is answered in the most usual way. */
export function remaining(benefits: readonly Benefit[], answers: Answers, today: IsoDate): number {
  const supposed = new Map(answers)
  for (let count = 0; count < MOST; count += 1) {
    const question = next(findings(benefits, supposed, today))
    if (!question) return count
    const { typical } = inputOf(question.fact.id)
    for (const subject of question.subjects) supposed.set(answerKey(question.fact, subject), typical)
  }
  return MOST
}
