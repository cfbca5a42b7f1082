import type { IsoDate } from '../../engine/dates'
import { type Answers, answerKey, type Decided, type FactRef } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { type Finding, findings } from '../walk/findings'
import { incomeOf, type Range } from './income'
import { conditionsChanged, differsInKind } from './reasons'
import { changed, type Scenario } from './scenarios'

/** Most scenarios beside the base case. */
export const MOST_SCENARIOS = 4

/**
 * Why a right is not as before: conditions that changed; or only its amount; or facts that the scenario leaves to be
 * asked, or that nobody knows, and that decide it.
 */
export type Reason =
  | { readonly kind: 'conditions'; readonly conditions: readonly Decided[] }
  | { readonly kind: 'amount' }
  | { readonly kind: 'facts'; readonly facts: readonly FactRef[] }

/** One right before and after. */
export interface Compared {
  readonly benefit: Benefit
  readonly before: Finding
  readonly after: Finding
  /** Cents by the period of the amount: what the least and the most of it gain; `null` when one side is undecided. */
  readonly difference: Range | null
  /** `null`: nothing changes. */
  readonly reason: Reason | null
}

/** What a household has in a month, cents: incomes and rights paid by the month, as if all were claimed. */
export interface Monthly {
  readonly income: Range
  readonly rights: Range
  readonly total: Range
  /** No income and no right paid by the month waits for a fact: otherwise the total may be more. */
  readonly complete: boolean
}

/** A scenario beside the base case. */
export interface Column {
  readonly answers: Answers
  readonly monthly: Monthly
  /** Every right of the register, in its order. */
  readonly rights: readonly Compared[]
}

export interface Comparison {
  readonly base: { readonly found: readonly Finding[]; readonly monthly: Monthly }
  readonly columns: readonly Column[]
}

/** Sets up to four scenarios beside the base case, right by right. Throws `RangeError` beyond four. */
export function compare(
  benefits: readonly Benefit[],
  base: Answers,
  scenarios: readonly Scenario[],
  today: IsoDate,
): Comparison {
  if (scenarios.length > MOST_SCENARIOS) throw new RangeError(`more than ${MOST_SCENARIOS} scenarios`)
  const found = findings(benefits, base, today)
  return {
    base: { found, monthly: monthlyOf(found, base, today) },
    columns: scenarios.map((scenario) => {
      const answers = changed(base, scenario)
      const after = findings(benefits, answers, today)
      return { answers, monthly: monthlyOf(after, answers, today), rights: found.map(beside(after)) }
    }),
  }
}

const beside =
  (found: readonly Finding[]) =>
  (before: Finding, index: number): Compared => {
    const after = found[index] as Finding
    const { benefit } = before
    return { benefit, before, after, difference: differenceOf(before, after), reason: reasonOf(before, after) }
  }

const rangeOf = ({ amount }: Finding): Range => amount ?? { least: 0, most: 0 }

const isDecided = ({ standing }: Finding): boolean => standing === 'open' || standing === 'closed'

/** An unknown answer is the same before and after: each end of a range is compared with its own. */
function differenceOf(before: Finding, after: Finding): Range | null {
  if (!isDecided(before) || !isDecided(after)) return null
  const [was, is] = [rangeOf(before), rangeOf(after)]
  const [a, b] = [is.least - was.least, is.most - was.most]
  return { least: Math.min(a, b), most: Math.max(a, b) }
}

function reasonOf(before: Finding, after: Finding): Reason | null {
  const asked = new Set(before.missing.map(keyOf))
  const facts = after.missing.filter((ref) => !asked.has(keyOf(ref)))
  if (facts.length > 0) return { kind: 'facts', facts }
  if (before.standing !== after.standing || differsInKind(before, after)) {
    const conditions = conditionsChanged(before, after)
    if (conditions.length > 0 || after.unknown.length === 0) return { kind: 'conditions', conditions }
    return { kind: 'facts', facts: after.unknown }
  }
  const [was, is] = [rangeOf(before), rangeOf(after)]
  return was.least === is.least && was.most === is.most ? null : { kind: 'amount' }
}

const keyOf = ({ fact, subject }: FactRef): string => answerKey(fact, subject)

function monthlyOf(found: readonly Finding[], answers: Answers, today: IsoDate): Monthly {
  const { missing, ...income } = incomeOf(answers, today)
  const monthly = found.filter(({ amount }) => amount?.per === 'month').map(rangeOf)
  const rights = {
    least: monthly.reduce((sum, { least }) => sum + least, 0),
    most: monthly.reduce((sum, { most }) => sum + most, 0),
  }
  const total = { least: income.least + rights.least, most: income.most + rights.most }
  const waiting = found.some((finding) => finding.benefit.terms.paid === 'month' && finding.missing.length > 0)
  return { income, rights, total, complete: missing.length === 0 && !waiting }
}
