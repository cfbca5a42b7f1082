import { type Answers, answerKey } from '../src/engine/types'
import { SITUATIONS } from '../src/law/facts'
import { conjoint, demandeur, enfant, menage } from '../src/law/menage'
import type { MenageDeTest } from './builders'

const EVERYBODY = [menage, demandeur, conjoint, ...[1, 2, 3, 4, 5, 6].map((place) => enfant(`enfant${place}`))]

/** The answers of a household of which nothing else is so: every situation that was not said is answered no. */
export function nothingElse({ reponses }: MenageDeTest): Answers {
  const all = new Map(reponses)
  for (const situation of SITUATIONS) {
    for (const subject of EVERYBODY) {
      const key = answerKey(situation, subject)
      if (!all.has(key)) all.set(key, false)
    }
  }
  return all
}
