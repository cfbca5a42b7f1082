import { addMonths, firstOfMonth, type IsoDate } from '../../../engine/dates'
import type { ParameterRead, Source } from '../../../engine/parameter'
import type { Answers, FactRef, TraceNode } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import type { Personne, TypeRessource } from '../../../law/menage'
import { explain } from '../../walk/explain'
import { computedOn, type Finding } from '../../walk/findings'
import { otherAnswers } from './other-answers'
import { otherSteps } from './other-steps'
import { readsOf } from './reads'
import { type Trials, trialsOf } from './trials'

/** What differs, and that alone, in a situation in which the right would be as the office decided. Money in cents. */
export type Difference =
  | { readonly kind: 'answer' | 'amount'; readonly ref: FactRef; readonly from: unknown; readonly to: unknown }
  /** Somebody is not counted. */
  | { readonly kind: 'without'; readonly personne: Personne }
  /** An income is not counted at all. */
  | { readonly kind: 'noIncome'; readonly personne: Personne; readonly type: TypeRessource }
  /** A step of the calculation comes out otherwise. */
  | { readonly kind: 'step'; readonly step: TraceNode; readonly to: unknown }
  /** The calculation was made for an earlier month; `changed`: legal values that were others then. */
  | { readonly kind: 'earlier'; readonly day: IsoDate; readonly changed: readonly ParameterRead[] }

/** One thing that could explain what the office decided: nothing says that it is the cause. */
export interface Explanation {
  readonly difference: Difference
  /** Cents that the calculation gives with it; 0: refused. */
  readonly amount: number
  readonly law: readonly Source[]
  /** The simpler, the lower. */
  readonly rank: number
}

/** What the office decided: cents by the period of the right; `null`: refused. */
export type Received = number | null

/** Cents by which an amount may differ and still be the one that is paid: offices round, each in its way. */
const TOLERANCE = 100
const MOST_SHOWN = 8
/** Months before this one whose calculation may still be paid: benefits are worked out again each quarter. */
const RECENT_MONTHS = 3
/** A revaluation older than that is no longer overlooked. */
const OLD_MONTHS = 18

/** Whether an amount in cents, 0 when refused, is what the office decided. */
export const agrees = (amount: number | null, received: Received): boolean => {
  if (amount === null) return false
  return received === null ? amount === 0 : Math.abs(amount - received) <= TOLERANCE && (amount > 0 || received === 0)
}

/**
 * The single changes, among the answers that the right read, its steps and its month, with which it would be as the
 * office decided; the simplest first. Empty when nothing alone explains it, or when nothing is to be explained.
 */
export function explanations(
  finding: Finding,
  answers: Answers,
  received: Received,
  today: IsoDate,
): readonly Explanation[] {
  const { benefit, unknown } = finding
  const trials = trialsOf(benefit, answers, today)
  if (agrees(trials.with(answers), received)) return []
  const { trace } = explain(finding, answers, today)
  const reads = trace && readsOf(trace)
  const told = reads ? reads.facts : unknown.map((ref) => ({ ...ref, key: '', value: undefined, law: benefit.law }))
  const tried = { trials, answers, received }
  const found = [
    ...otherAnswers(tried, told),
    ...(reads ? otherSteps(tried, reads.steps, benefit, today) : []),
    ...(reads ? earlierMonths(trials, reads.parameters, benefit, received, today) : []),
  ]
  return found.sort((a, b) => a.rank - b.rank).slice(0, MOST_SHOWN)
}

/** What each search is given. */
export interface Tried {
  readonly trials: Trials
  readonly answers: Answers
  readonly received: Received
}

/** Earlier months that agree: the last of them, and the last before each revaluation. */
function earlierMonths(
  trials: Trials,
  parameters: readonly ParameterRead[],
  { law }: Benefit,
  received: Received,
  today: IsoDate,
): readonly Explanation[] {
  const now = computedOn(today)
  const recent = Array.from({ length: RECENT_MONTHS }, (_, index) => addMonths(now, -1 - index))
  const before = parameters
    .filter(({ dated, parameter }) => parameter.values.some(({ from, value }) => from < dated.from && value !== null))
    .map(({ dated }) => addMonths(firstOfMonth(dated.from), -1))
    .filter((day) => day < now && day >= addMonths(now, -OLD_MONTHS))
  const seen = new Set<number>()
  return [...new Set([...recent, ...before])]
    .sort()
    .reverse()
    .flatMap((day): readonly Explanation[] => {
      const amount = trials.earlier(day)
      if (amount === null || !agrees(amount, received) || seen.has(amount)) return []
      seen.add(amount)
      const changed = parameters.filter(({ dated }) => dated.from > day)
      const sources = changed.length > 0 ? changed.map(({ dated }) => dated.source) : law
      return [{ difference: { kind: 'earlier', day, changed }, amount, law: sources, rank: changed.length > 0 ? 0 : 2 }]
    })
}
