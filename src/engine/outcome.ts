import type { IsoDate } from './dates'
import type { Money } from './money'
import type { Options } from './situation'
import { supposing } from './supposing'
import type { Answers, Decided, Decision, FactRef, Rule, Subject } from './types'

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

/**
 * What is known of one benefit. `range`: the visitor does not know some facts; `verdicts` are the possible ones.
 * `stale`: a legal value it rests on was to be revised, so that the law of the day may say otherwise.
 */
export type Outcome =
  | { readonly kind: 'known'; readonly verdict: Verdict; readonly stale: boolean }
  | { readonly kind: 'missing'; readonly facts: readonly FactRef[] }
  | {
      readonly kind: 'range'
      readonly verdicts: readonly Verdict[]
      readonly unknown: readonly FactRef[]
      readonly stale: boolean
    }

/** Decides benefits in one situation. An answer "je ne sais pas" is replaced by each plausible value in turn. */
export function assessor(answers: Answers, date: IsoDate, options: Options = {}) {
  const suppose = supposing(answers, date, options)
  return {
    /** See `Evaluator`. */
    vary: suppose.vary,
    varies: suppose.varies,
    assess<S extends Subject>(rule: Rule<S, Verdict>, subject: S): Outcome {
      const { values, missing, unknown, stale } = suppose(rule, subject)
      if (missing.length > 0) return { kind: 'missing', facts: missing }
      const [verdict] = values
      if (unknown.length === 0 && verdict) return { kind: 'known', verdict, stale }
      return { kind: 'range', verdicts: values, unknown, stale }
    },
  }
}

export type Assessor = ReturnType<typeof assessor>
