import type { IsoDate } from './dates'
import { DayContext } from './day-context'
import { type Options, Situation } from './situation'
import { type Answers, type Result, type Rule, RuleCycle, type Subject } from './types'

/** One situation on its days. Memoises across calls: ask it every benefit. */
export interface Evaluator {
  evaluate<S extends Subject, V>(rule: Rule<S, V>, subject: S): Result<V>
  /** The same situation with answers to what was unknown; what was known without them is not computed again. */
  knowing(more: Answers): Evaluator
  /**
   * Goes on with other answers, which differ in the `varying` ones of its options only: what does not rest on them is
   * not computed again. Those that `knowing` gave must go on too.
   */
  vary(answers: Answers): void
  /** Whether what was found of a rule may differ after `vary`. */
  varies(rule: Rule<never, unknown>, subject: Subject): boolean
}

/** Prepares an evaluation of rules over answers on a day. Pure: reads no clock, keeps nothing after it is dropped. */
export const evaluator = (answers: Answers, answeredOn: IsoDate, options: Options = {}): Evaluator =>
  evaluatorOf(new Situation(answers, answeredOn, options))

function evaluatorOf(situation: Situation, before?: ReadonlyMap<IsoDate, DayContext>): Evaluator {
  const { answeredOn, options } = situation
  const days = new Map<IsoDate, DayContext>()
  const root = new DayContext(answeredOn, situation, days, before)
  days.set(answeredOn, root)
  return {
    evaluate<S extends Subject, V>(rule: Rule<S, V>, subject: S): Result<V> {
      const { state, value, waiting, stale, node } = root.cell(rule, subject)
      if (state === 'waiting') return { kind: 'missing', facts: waiting ?? [] }
      if (state === 'running') throw new RuleCycle([rule.id])
      const result = { kind: 'known', value: value as V, stale } as const
      return node ? { ...result, trace: node } : result
    },
    // A trace shows all steps: nothing is taken over.
    knowing: (more) => evaluatorOf(new Situation(more, answeredOn, options), options.trace ? undefined : days),
    vary: (answers) => situation.vary(answers),
    varies: (rule, subject) => root.varies(rule, subject),
  }
}
