import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { addMonths, addYears, type IsoDate } from '../../src/engine/dates'
import { evaluator } from '../../src/engine/evaluate'
import { BENEFITS } from '../../src/law/benefits'
import { menage } from '../../src/law/menage'
import { answersOf } from '../households/answers'
import { readHouseholds } from '../households/read'
import { PARAMETERS } from './parameters'

const FIRST = '2025-11-01'
const newest =
  PARAMETERS.flatMap(([, { values }]) => values.map((value) => value.from))
    .sort()
    .at(-1) ?? FIRST
const last = addYears(newest, 1)

const months: IsoDate[] = []
for (let month = FIRST; month <= last; month = addMonths(month, 1)) months.push(month)

const path = fileURLToPath(new URL('../households/sample.jsonl.gz', import.meta.url))
const households = readHouseholds(path).slice(0, 60)

describe('every month from November 2025 to a year after the newest value', () => {
  it.each(months)('%s: every right is decided for every household, without an exception or a missing fact', (month) => {
    const wrong: string[] = []
    for (const household of households) {
      const evaluation = evaluator(answersOf(household), month)
      for (const { id, rule } of BENEFITS) {
        const result = evaluation.evaluate(rule, menage)
        if (result.kind === 'missing') wrong.push(`${household.id} ${id}: ${result.facts.map(({ fact }) => fact.id)}`)
        else if (result.value.kind === 'open' && result.value.amount !== null && !(result.value.amount >= 0)) {
          wrong.push(`${household.id} ${id}: ${result.value.amount}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
