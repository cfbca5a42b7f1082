import type { IsoDate } from './dates'
import { evaluator } from './evaluate'
import type { Money } from './money'
import {
  type Answers,
  answerKey,
  type Decided,
  type Decision,
  type FactRef,
  type Rule,
  type Subject,
  UNKNOWN,
} from './types'

export type Period = 'month' | 'year' | 'once'

/** What a benefit rule decides once it knows enough. A refusal is a value; a bug is an exception. */
export type Verdict =
  | {
      readonly kind: 'open'
      /** `null`: a right without an amount (a health cover, a permission). */
      readonly amount: Money | null
      readonly per: Period
      readonly conditions: readonly Decided[]
      readonly details: Readonly<Record<string, number | string | boolean>>
    }
  | { readonly kind: 'refused'; readonly conditions: readonly Decided[] }
  /** The law goes beyond what is computed here; `reason` is a locale key: why, and who to see. */
  | { readonly kind: 'refer'; readonly reason: string; readonly conditions: readonly Decided[] }

/** An open right. */
export const open = (
  decision: Decision,
  amount: Money | null,
  per: Period = 'month',
  details: Readonly<Record<string, number | string | boolean>> = {},
): Verdict => ({ kind: 'open', amount, per, conditions: decision.conditions, details })

/** A refusal, with every condition that was decided (those with `ok: false` are the reasons). */
export const refused = (decision: Decision): Verdict => ({ kind: 'refused', conditions: decision.conditions })

/** Outside the law computed here. */
export const refer = (reason: string, decision?: Decision): Verdict => ({
  kind: 'refer',
  reason,
  conditions: decision?.conditions ?? [],
})

/** What the household receives under a verdict: zero unless open with an amount. */
export const amountOf = (verdict: Verdict): Money => (verdict.kind === 'open' ? (verdict.amount ?? 0) : 0) as Money

/** What is known of one benefit. `range`: the visitor does not know some facts; `verdicts` are the possible ones. */
export type Outcome =
  | { readonly kind: 'known'; readonly verdict: Verdict }
  | { readonly kind: 'missing'; readonly facts: readonly FactRef[] }
  | { readonly kind: 'range'; readonly verdicts: readonly Verdict[]; readonly unknown: readonly FactRef[] }

/** Situations supposed for unknown facts: beyond, a fact takes its extremes, then the end that the last one took. */
const MAX_LEAVES = 64

/** Decides benefits in one situation. An answer "je ne sais pas" is replaced by each plausible value in turn. */
export function assessor(answers: Answers, date: IsoDate) {
  const base = evaluator(answers, date)
  return {
    assess<S extends Subject>(rule: Rule<S, Verdict>, subject: S): Outcome {
      const result = base.evaluate(rule, subject)
      if (result.kind === 'known') return { kind: 'known', verdict: result.value }
      return explore(rule, subject, answers, date, result.facts)
    },
  }
}

function explore<S extends Subject>(
  rule: Rule<S, Verdict>,
  subject: S,
  answers: Answers,
  date: IsoDate,
  waiting: readonly FactRef[],
): Outcome {
  const verdicts: Verdict[] = []
  const missing = new Map<string, FactRef>()
  const unknown = new Map<string, FactRef>()

  const visit = (known: Answers, facts: readonly FactRef[], leaves: number, end: 0 | -1): void => {
    const unanswered = facts.filter((ref) => known.get(answerKey(ref.fact, ref.subject)) !== UNKNOWN)
    const [first] = facts
    if (unanswered.length > 0 || first === undefined) {
      for (const ref of unanswered) missing.set(answerKey(ref.fact, ref.subject), ref)
      return
    }
    const key = answerKey(first.fact, first.subject)
    unknown.set(key, first)
    const plausible = first.fact.plausible ?? []
    const tried =
      plausible.length * leaves <= MAX_LEAVES
        ? plausible
        : 2 * leaves <= MAX_LEAVES
          ? [plausible[0], plausible.at(-1)]
          : [plausible.at(end)]
    for (const [index, value] of tried.entries()) {
      const supposed = new Map(known).set(key, value)
      const result = evaluator(supposed, date).evaluate(rule, subject)
      if (result.kind === 'known') verdicts.push(result.value)
      else
        visit(
          supposed,
          result.facts,
          leaves * tried.length,
          tried.length === 1 ? end : 2 * index < tried.length ? 0 : -1,
        )
    }
  }

  visit(answers, waiting, 1, 0)
  if (missing.size > 0) return { kind: 'missing', facts: [...missing.values()] }
  if (verdicts.length === 0) return { kind: 'missing', facts: waiting }
  return { kind: 'range', verdicts, unknown: [...unknown.values()] }
}
