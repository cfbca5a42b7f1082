import { addMonths, type IsoDate, yearOf } from '../../engine/dates'
import { evaluator } from '../../engine/evaluate'
import type { Answers, Comparison } from '../../engine/types'
import { menage } from '../../law/menage'
import { computedOn, type Finding } from './findings'

/** The nearest change that would open a closed right: a day that comes by itself, or an amount under or over a limit. */
export type Change =
  | { readonly kind: 'date'; readonly day: IsoDate }
  | { readonly kind: 'amount'; readonly comparison: Comparison }

const MONTHS_AHEAD = 12
/** An amount is within reach when it is no further from its limit than this share of it. */
const WITHIN_REACH = 0.2

/** What would open a closed right, if there is one thing within reach; `null` otherwise. */
export function nearestChange(finding: Finding, answers: Answers, today: IsoDate): Change | null {
  const { standing, reasons, verdicts } = finding
  if (standing !== 'closed' || verdicts.length !== 1) return null
  const comparison = reasons.length === 1 ? reasons[0]?.comparison : undefined
  if (comparison?.unit === 'money') {
    return isNear(comparison) ? { kind: 'amount', comparison } : null
  }
  return opensWithTime(finding, answers, today)
}

function isNear({ actual, limit }: Comparison): boolean {
  return typeof actual === 'number' && typeof limit === 'number' && Math.abs(actual - limit) <= limit * WITHIN_REACH
}

/**
 * The first month of the same calendar year, or of the twelve to come when only an age is lacking, in which the right
 * opens if nothing else changes. Answers about the years before would be of other years after the new year.
 */
function opensWithTime({ benefit, reasons }: Finding, answers: Answers, today: IsoDate): Change | null {
  const ageOnly = reasons.every(({ comparison }) => comparison && ['years', 'months', 'date'].includes(comparison.unit))
  for (let months = 1; months <= MONTHS_AHEAD; months += 1) {
    const day = addMonths(computedOn(today), months)
    if (!ageOnly && yearOf(day) > yearOf(today)) return null
    if (opensOn(benefit, answers, day)) return { kind: 'date', day }
  }
  return null
}

function opensOn({ rule }: Finding['benefit'], answers: Answers, day: IsoDate): boolean {
  try {
    const result = evaluator(answers, day).evaluate(rule, menage)
    return result.kind === 'known' && result.value.kind === 'open'
  } catch {
    // A right that cannot be computed on that day is not promised for it.
    return false
  }
}
