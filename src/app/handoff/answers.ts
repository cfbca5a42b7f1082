import * as v from 'valibot'
import type { IsoDate } from '../../engine/dates'
import { type Answers, type Fact, UNKNOWN } from '../../engine/types'
import { FACTS } from '../../law/facts'
import { pruned } from '../walk/situation'

/** Answers as they travel: by key; `null`: not known. */
export const travellingAnswers = v.pipe(
  v.array(v.strictTuple([v.pipe(v.string(), v.maxLength(80)), v.unknown()])),
  v.maxLength(500),
)
type TravellingAnswers = v.InferOutput<typeof travellingAnswers>

const facts = new Map((FACTS as readonly Fact[]).map((fact) => [fact.id, fact]))

/** Answers ready to travel. */
export const packedAnswers = (answers: Answers): TravellingAnswers =>
  [...answers].map(([key, value]) => [key, value === UNKNOWN ? null : value])

/** Each answer as its fact takes it. Throws when one is refused; what is about nobody of the household is left out. */
export function answersOf(said: TravellingAnswers, on: IsoDate): Answers {
  const answers = new Map<string, unknown>()
  for (const [key, value] of said) {
    const fact = facts.get(key.slice(0, key.indexOf('@')))
    if (!fact) continue
    if (value === null && !fact.plausible) throw new Error(`${key} must be known`)
    answers.set(key, value === null ? UNKNOWN : fact.parse(value, on))
  }
  return pruned(answers)
}
