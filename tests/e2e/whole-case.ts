import { findings } from '../../src/app/walk/findings'
import { inputOf } from '../../src/app/walk/inputs'
import { answerKey } from '../../src/engine/types'
import { BENEFITS } from '../../src/law/benefits'

/** What is told, with an ordinary answer to all that is still asked: a case that leaves nothing undecided. */
export function wholeCase(told: ReadonlyMap<string, unknown>, today: string): ReadonlyMap<string, unknown> {
  const answers = new Map(told)
  for (;;) {
    const missing = findings(BENEFITS, answers, today).flatMap((one) => one.missing)
    if (missing.length === 0) return answers
    for (const { fact, subject } of missing) answers.set(answerKey(fact, subject), inputOf(fact.id).typical)
  }
}
