import { type Answers, answerKey, type Fact, type Subject } from '../../engine/types'
import { typesRessources } from '../../law/facts'
import { type Personne, TYPES_RESSOURCES, type TypeRessource } from '../../law/menage'
import { answered } from '../walk/situation'

/** Answers being changed: a copy, never those of the base case. */
export type Draft = Map<string, unknown>

const keyOf = <S extends Subject, V>(fact: Fact<S, V>, subject: S): string =>
  answerKey(fact as Fact<never, unknown>, subject)

/** Says one fact of one subject. */
export const say = <S extends Subject, V>(draft: Draft, fact: Fact<S, V>, subject: S, value: V): Draft =>
  draft.set(keyOf(fact, subject), value)

/** Says of a fact what is said of another one: the amount, "je ne sais pas", or nothing yet. */
export function sayAs<S extends Subject, V>(
  draft: Draft,
  fact: Fact<S, V>,
  as: Fact<S, V>,
  subject: S,
  answers: Answers,
): void {
  const key = keyOf(as, subject)
  if (answers.has(key)) draft.set(keyOf(fact, subject), answers.get(key))
  else draft.delete(keyOf(fact, subject))
}

/** Takes back what was said: the change makes it untrue, and what is true now is not known. */
export const unsay = <S extends Subject, V>(draft: Draft, fact: Fact<S, V>, subject: S): boolean =>
  draft.delete(keyOf(fact, subject))

/** Says what is known of it, or takes back what was said. */
export function sayOrUnsay<S extends Subject, V>(
  draft: Draft,
  fact: Fact<S, V>,
  subject: S,
  value: V | undefined,
): void {
  if (value === undefined) unsay(draft, fact, subject)
  else say(draft, fact, subject, value)
}

/** Adds a type of income to a person, or takes it away. Without an answer on the incomes, nothing is said. */
export function sayType(draft: Draft, personne: Personne, type: TypeRessource, has: boolean): void {
  const types = answered(draft, typesRessources, personne)
  if (!types) return
  const kept = TYPES_RESSOURCES.filter((one) => (one === type ? has : types.includes(one)))
  say(draft, typesRessources, personne, kept)
}
