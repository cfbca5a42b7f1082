import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { addMonths, addYears, type IsoDate } from '../../src/engine/dates'
import { evaluator } from '../../src/engine/evaluate'
import type { TraceNode } from '../../src/engine/types'
import { BENEFITS } from '../../src/law/benefits'
import { menage } from '../../src/law/menage'
import { answersOf } from '../households/answers'
import { readHouseholds } from '../households/read'
import type { OracleHousehold } from '../households/schema'
import { PARAMETERS } from './parameters'

const FIRST = '2025-11-01'
const newest =
  PARAMETERS.flatMap(([, { values }]) => values.map((value) => value.from))
    .sort()
    .at(-1) ?? FIRST
const last = addYears(newest, 1)

/** First days of the months from `FIRST` to a year after the newest legal value, every so many. */
function days(every: number): IsoDate[] {
  const found: IsoDate[] = []
  for (let day = FIRST; day <= last; day = addMonths(day, every)) found.push(day)
  return found
}

const sample = readHouseholds(fileURLToPath(new URL('../households/sample.jsonl.gz', import.meta.url)))
/** Households spread over the sample, which is drawn at random. */
const spread = (every: number) => sample.filter((_, index) => index % every === 0)

/** What is wrong with the rights of a household on a day: nothing but a result will do. */
function wrongOf(household: OracleHousehold, day: IsoDate): string[] {
  const evaluation = evaluator(answersOf(household), day)
  return BENEFITS.flatMap(({ id, rule }) => {
    const result = evaluation.evaluate(rule, menage)
    if (result.kind === 'missing') return [`${household.id} ${id}: ${result.facts.map(({ fact }) => fact.id)}`]
    const { value } = result
    return value.kind === 'open' && value.amount !== null && !(value.amount >= 0)
      ? [`${household.id} ${id}: ${value.amount}`]
      : []
  })
}

describe('every month from November 2025 to a year after the newest value', () => {
  it.each(days(1))('%s: every right is decided for every household, without an exception or a missing fact', (day) => {
    expect(spread(5).flatMap((household) => wrongOf(household, day))).toEqual([])
  })
})

const restsOnStale = (node: TraceNode, seen = new Set<TraceNode>()): boolean => {
  if (seen.has(node)) return false
  seen.add(node)
  return node.parameters.some(({ stale }) => stale) || node.children.some((child) => restsOnStale(child, seen))
}

describe('every quarter of the same time', () => {
  it.each(days(3))(
    '%s: a result says that it is stale when a value it read is past its revision, and only then',
    (day) => {
      const wrong = spread(15).flatMap((household) => {
        const answers = answersOf(household)
        const [plain, traced] = [evaluator(answers, day), evaluator(answers, day, { trace: true })]
        return BENEFITS.filter(({ rule }) => {
          const [said, shown] = [plain.evaluate(rule, menage), traced.evaluate(rule, menage)]
          if (said.kind === 'missing' || shown.kind === 'missing' || !shown.trace) return true
          return said.stale !== restsOnStale(shown.trace)
        }).map(({ id }) => `${household.id} ${id}`)
      })
      expect(wrong).toEqual([])
    },
  )

  it('a year after the newest value, no amount that is revised each year is said without a warning', () => {
    const yearly = new Set(['rsa', 'ppa', 'af', 'asf', 'cf', 'paje', 'aah', 'aspa', 'asi'])
    const quiet = spread(5).flatMap((household) => {
      const evaluation = evaluator(answersOf(household), last)
      return BENEFITS.filter(({ id, rule }) => {
        const result = evaluation.evaluate(rule, menage)
        return yearly.has(id) && result.kind === 'known' && result.value.kind === 'open' && !result.stale
      }).map(({ id }) => `${household.id} ${id}`)
    })
    expect(quiet).toEqual([])
  })
})
