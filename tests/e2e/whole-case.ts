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

/** A lone mother with two children and a rent, without any income: the case in which most turns as a wage rises. */
export const RENTING_MOTHER: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['foyer@menage', { conjoint: null, enfants: ['enfant1', 'enfant2'] }],
  ['dateNaissance@demandeur', '1991-06-08'],
  ['dateNaissance@enfant1', '2013-03-14'],
  ['dateNaissance@enfant2', '2019-10-01'],
  ['logement@menage', 'locationVide'],
  ['typesRessources@demandeur', []],
  ['loyer@menage', 45_000],
  ['charges@menage', 5_000],
])
