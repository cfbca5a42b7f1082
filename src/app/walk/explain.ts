import type { IsoDate } from '../../engine/dates'
import { evaluator } from '../../engine/evaluate'
import type { Verdict } from '../../engine/outcome'
import type { Answers, Comparison, Decided, TraceNode } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { menage } from '../../law/menage'
import type { Words } from '../i18n/words'
import { computedOn, type Finding } from './findings'
import type { Change } from './nearest'

/** A condition across the possible verdicts: `ok` is `null` when it depends on an answer that the visitor does not know. */
export interface Explained {
  readonly condition: Decided
  readonly ok: boolean | null
}

/** How a right was decided; the trace is there only when every fact is known. */
export interface Explanation {
  readonly conditions: readonly Explained[]
  readonly trace: TraceNode | null
}

/** Evaluates one right again with its trace, for the page that unfolds it. */
export function explain(finding: Finding, answers: Answers, today: IsoDate): Explanation {
  const traced = evaluateTraced(finding.benefit, answers, today)
  const verdicts = traced ? [traced.verdict] : finding.verdicts
  return { conditions: across(verdicts), trace: traced?.trace ?? null }
}

function evaluateTraced(
  benefit: Benefit,
  answers: Answers,
  today: IsoDate,
): { verdict: Verdict; trace: TraceNode } | null {
  try {
    const result = evaluator(answers, computedOn(today), { trace: true }).evaluate(benefit.rule, menage)
    return result.kind === 'known' && result.trace ? { verdict: result.value, trace: result.trace } : null
  } catch {
    return null
  }
}

function across(verdicts: readonly Verdict[]): readonly Explained[] {
  const byId = new Map<string, Explained>()
  for (const verdict of verdicts) {
    for (const condition of verdict.conditions) {
      const known = byId.get(condition.id)
      const ok = known && known.ok !== condition.ok ? null : condition.ok
      byId.set(condition.id, { condition: known?.condition ?? condition, ok })
    }
  }
  return [...byId.values()]
}

/** A compared value in words: "17 ans", "651,69 €". */
function comparedText(
  { t, money, day, rate, number }: Words,
  value: number | string,
  unit: Comparison['unit'],
): string {
  if (typeof value === 'string') return unit === 'date' ? day(value) : value
  switch (unit) {
    case 'money':
      return money(value)
    case 'rate':
      return rate(value)
    case 'years':
    case 'months':
    case 'days':
      return t(`common.units.${unit}`, { count: value })
    default:
      return number(value)
  }
}

const NEEDS = { '>=': 'atLeast', '>': 'above', '<=': 'atMost', '<': 'below' } as const

/** "Pour vous : 17 ans. Il faut au moins 25 ans." */
export function comparisonText(words: Words, { actual, limit, op, unit }: Comparison): string {
  const yours = comparedText(words, actual, unit)
  return words.t(`results.condition.${NEEDS[op]}`, { yours, limit: comparedText(words, limit, unit) })
}

/** How far off: "12 € de trop", "il manque 8 ans"; `null` when the condition holds or cannot be measured. */
export function distanceText(words: Words, { ok, actual, limit, op, unit }: Comparison): string | null {
  if (ok || typeof actual !== 'number' || typeof limit !== 'number') return null
  const gap = Math.abs(actual - limit)
  if (gap === 0) return null
  const key = op === '<' || op === '<=' ? 'results.distance.over' : 'results.distance.under'
  return words.t(key, { gap: comparedText(words, gap, unit) })
}

/** "Cette aide pourrait s'ouvrir à partir du 1er novembre 2026." */
export function changeText(words: Words, change: Change): string {
  const { t, day } = words
  if (change.kind === 'date') return t('results.change.date', { day: day(change.day) })
  const { comparison } = change
  const limit = comparedText(words, comparison.limit, comparison.unit)
  const under = comparison.op === '<' || comparison.op === '<='
  return t(under ? 'results.change.under' : 'results.change.over', {
    limit,
    gap: distanceText(words, comparison) ?? '',
  })
}
