import type { IsoDate } from '../src/engine/dates'
import { evaluator } from '../src/engine/evaluate'
import type { Verdict } from '../src/engine/outcome'
import type { Answers, Rule, Subject } from '../src/engine/types'
import { type Menage, menage } from '../src/law/menage'

/** Value of one rule for a household; `given` imposes values of other rules. Throws with the facts that are missing. */
export function valeurDe<S extends Subject, V>(
  rule: Rule<S, V>,
  subject: S,
  answers: Answers,
  date: IsoDate,
  given?: Readonly<Record<string, unknown>>,
): V {
  const result = evaluator(answers, date, given ? { given: new Map(Object.entries(given)) } : {}).evaluate(
    rule,
    subject,
  )
  if (result.kind === 'known') return result.value
  throw new Error(`missing ${result.facts.map((ref) => `${ref.fact.id}@${ref.subject.id}`).join(', ')}`)
}

/** What a person reads of a verdict: the amount in euros, or the ids of the conditions that fail. */
export const lu = (verdict: Verdict): number | readonly string[] =>
  verdict.kind === 'open'
    ? Number(verdict.amount) / 100
    : verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)

/** Of a right that is told: `voir`, or the ids of the conditions that fail. */
export function oriente(
  rule: Rule<Menage, Verdict>,
  answers: Answers,
  given?: Readonly<Record<string, unknown>>,
): 'voir' | readonly string[] {
  const verdict = valeurDe(rule, menage, answers, '2026-11-26', given)
  if (verdict.kind === 'refer') return 'voir'
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
