import type { IsoDate } from '../../../engine/dates'
import { evaluator } from '../../../engine/evaluate'
import type { Verdict } from '../../../engine/outcome'
import type { Answers, Rule } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import { type Menage, menage } from '../../../law/menage'
import { computedOn } from '../../walk/findings'

/** One right tried in situations near the one that was told; amounts in cents, 0 when refused, `null` when not known. */
export interface Trials {
  /** With other answers. */
  with(answers: Answers): number | null
  /** With one answer that varies: what does not rest on it is computed once. */
  varying(key: string): (value: unknown) => number | null
  /** With some steps given instead of computed. */
  given(steps: ReadonlyMap<string, unknown>): number | null
  /** As of an earlier month: its legal values, its ages, the incomes of the months before it. */
  earlier(day: IsoDate): number | null
}

const centsOf = (verdict: Verdict): number | null => {
  if (verdict.kind === 'refer') return null
  return verdict.kind === 'refused' ? 0 : verdict.amount
}

/** Tries of one right. A situation in which it waits for an answer, or that the law does not know, gives `null`. */
export function trialsOf({ rule }: Benefit, answers: Answers, today: IsoDate): Trials {
  const day = computedOn(today)
  const known = (run: () => ReturnType<ReturnType<typeof evaluator>['evaluate']>): number | null => {
    try {
      const result = run()
      return result.kind === 'known' ? centsOf(result.value as Verdict) : null
    } catch {
      return null
    }
  }
  return {
    with: (other) => known(() => evaluator(other, day).evaluate(rule, menage)),
    varying(key) {
      const evaluation = evaluator(answers, day, { varying: new Set([key]) })
      return (value) =>
        known(() => {
          evaluation.vary(new Map(answers).set(key, value))
          return evaluation.evaluate(rule, menage)
        })
    },
    given: (steps) => known(() => evaluator(answers, day, { given: steps }).evaluate(rule, menage)),
    earlier: (other) => known(() => evaluator(answers, day).evaluate(on(rule, other), menage)),
  }
}

const on = (rule: Rule<Menage, Verdict>, day: IsoDate): Rule<Menage, Verdict> => ({
  id: `mois.earlier.${day}`,
  law: [],
  evaluate: (subject, ctx) => ctx.at(day).use(rule, subject),
})
