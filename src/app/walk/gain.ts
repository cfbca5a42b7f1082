import type { IsoDate } from '../../engine/dates'
import { evaluator } from '../../engine/evaluate'
import { amountOf, type Verdict } from '../../engine/outcome'
import type { Answers } from '../../engine/types'
import { menage } from '../../law/menage'
import type { Taken } from '../session/session'
import { computedOn, type Finding } from './findings'
import { sumOf, type Totals, totals } from './totals'

const NOT_CLAIMED: Verdict = { kind: 'refused', conditions: [] }

/**
 * What the household would really gain by claiming all that is open. Rights are computed as if all were claimed, and
 * count in each other's resources; what is received now was computed without those that are not claimed yet, and may
 * fall. Of a right received whose amount rests on an unknown answer, no fall is supposed.
 */
export function gain(
  found: readonly Finding[],
  taken: ReadonlyMap<string, Taken>,
  answers: Answers,
  today: IsoDate,
): Totals {
  const open = found.filter(({ standing }) => standing === 'open')
  const received = open.filter(({ benefit }) => taken.get(benefit.id) === 'receives')
  const all = totals(found, new Map())
  if (received.length === 0) return all
  const given = new Map<string, unknown>()
  for (const { benefit } of open) {
    if (taken.get(benefit.id) === 'receives') continue
    given.set(benefit.rule.id, NOT_CLAIMED)
    for (const rule of benefit.countedAs ?? []) given.set(rule, 0)
  }
  const now = evaluator(answers, computedOn(today), { given })
  const cents = { month: 0, year: 0, once: 0 }
  for (const { benefit, amount } of received) {
    if (!amount) continue
    const result = now.evaluate(benefit.rule, menage)
    cents[amount.per] += result.kind === 'known' ? amountOf(result.value) : amount.least
  }
  const before = sumOf(cents)
  return {
    month: Math.max(0, all.month - before.month),
    year: Math.max(0, all.year - before.year),
    once: Math.max(0, all.once - before.once),
  }
}
