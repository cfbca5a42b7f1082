import { type Answers, answerKey, type Fact, type Subject, UNKNOWN } from '../../engine/types'
import { type Foyer, foyer, typesRessources } from '../../law/facts'
import {
  conjoint,
  demandeur,
  enfant,
  foyerFiscal1,
  foyerFiscal2,
  menage,
  type Personne,
  type Ressource,
  ressource,
} from '../../law/menage'

/** An answer as the fact types it; `undefined` when it was not given or the visitor does not know. */
export function answered<S extends Subject, V>(answers: Answers, fact: Fact<S, V>, subject: S): V | undefined {
  const value = answers.get(answerKey(fact as Fact<never, unknown>, subject))
  return value === UNKNOWN ? undefined : (value as V | undefined)
}

const NOBODY: Foyer = { conjoint: null, enfants: [] }

/** Everybody named so far: the visitor, the partner, the children. */
export function people(answers: Answers): readonly Personne[] {
  const { conjoint: couple, enfants } = answered(answers, foyer, menage) ?? NOBODY
  return [demandeur, ...(couple ? [conjoint] : []), ...enfants.map(enfant)]
}

/** The incomes declared by a person. */
export const incomes = (answers: Answers, personne: Personne): readonly Ressource[] =>
  (answered(answers, typesRessources, personne) ?? []).map((type) => ressource(personne, type))

/** Everything that answers may be about, in the order of the screens. */
export function subjects(answers: Answers): readonly Subject[] {
  return [
    menage,
    ...people(answers).flatMap((personne) => [personne, ...incomes(answers, personne)]),
    foyerFiscal1,
    ...(answered(answers, foyer, menage)?.conjoint === 'concubinage' ? [foyerFiscal2] : []),
  ]
}

/** Drops the answers about somebody or something that is no longer there. Nothing else is ever lost. */
export function pruned(answers: Answers): Answers {
  const known = new Set(subjects(answers).map((subject) => subject.id))
  const lost = [...answers.keys()].filter((key) => !known.has(key.slice(key.indexOf('@') + 1)))
  return lost.length === 0 ? answers : lost.reduce(without, answers)
}

function without(answers: Answers, key: string): Answers {
  if (!answers.has(key)) return answers
  const rest = new Map(answers)
  rest.delete(key)
  return rest
}
