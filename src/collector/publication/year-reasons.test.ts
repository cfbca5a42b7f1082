import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../statistics/edition'
import { REASON_GROUPS, REASONS, TABLES, THRESHOLD } from '../../statistics/vocabulary'
import { wholeOf } from './ask'
import { publish } from './publish'
import { isFew } from './question'
import { type Cell, people, type Sums, sumsOf } from './sums'
import { rowKey } from './table'
import { reasonsTable } from './tables'

const CAT = '2026.1'
const total: Row = {
  ...{ table: 'standing', place: '', subject: 'rsa', indicator: 'non', detail: '', value: 50 },
  ...{ low: null, high: null, base: null, status: 'ok', catalogue: CAT, method: 'exact' },
}
const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 40 }))
const quarter = fc.tuple(
  fc.array(count, { minLength: REASONS.length, maxLength: REASONS.length }),
  fc.constantFrom(0, 4, 30),
)

function sumsFrom([counts, late]: readonly [readonly number[], number]): Sums {
  const cell = (table: Cell['table'], c1: string, n: number): Cell => ({
    ...{ site: 'a', cat: CAT, table, subject: 'rsa', c1, c2: '', n, batches: 1 },
  })
  const all = counts.reduce((sum, n) => sum + n, late)
  const cells = REASONS.map((reason, at) => cell(TABLES.reasons, reason, counts[at] as number))
  return sumsOf(new Map(), [...cells, cell(TABLES.standing, 'non', all)])
}
const byKey = (rows: readonly Row[]) => new Map(rows.map((row) => [rowKey(row), row]))
const isOk = (rows: readonly Row[], indicator: string) =>
  rows.some((row) => row.indicator === indicator && row.status === 'ok')

describe('six reasons of a year and grouped ones of its quarters', () => {
  const years = fc.sample(fc.array(quarter, { minLength: 4, maxLength: 4 }), { seed: 6, numRuns: 150 }).map((drawn) => {
    const quarters = drawn.map((one) => {
      const sums = sumsFrom(one)
      const whole = wholeOf([{ sums, rows: new Map() }])
      const rows = publish(reasonsTable('rsa', CAT, 'quarter'), whole, byKey([total]))
      return { sums, rows }
    })
    const stretches = quarters.map(({ sums, rows }) => ({ sums, rows: byKey([total, ...rows]) }))
    return { quarters, year: publish(reasonsTable('rsa', CAT, 'year'), wholeOf(stretches), byKey([total])) }
  })

  it('never tell, one by the other, of a group of 1 to 10 people that a quarter withheld', () => {
    let beyond = 0
    for (const { quarters, year } of years) {
      for (const [group, reasons] of Object.entries(REASON_GROUPS)) {
        if (!reasons.every((reason) => isOk(year, reason))) continue
        const hidden = quarters.filter(({ rows }) => !isOk(rows, group))
        const rest = hidden.flatMap(({ sums }) =>
          reasons.map((reason) => people(sums.find(TABLES.reasons, 'rsa', CAT), { c1: reason })),
        )
        const hiddenPeople = rest.reduce((sum, n) => sum + n, 0)
        expect(isFew(hiddenPeople)).toBe(false)
        beyond += Number(hiddenPeople > 0)
      }
    }
    expect(beyond).toBeGreaterThan(10)
  })

  it('are told, where they are of eleven people or more: a count of nobody never is', () => {
    const figures = years.flatMap(({ quarters, year }) => {
      const { sums } = wholeOf(quarters.map((quarter) => ({ ...quarter, rows: new Map() })))
      return REASONS.map((c1) => ({ n: people(sums.find(TABLES.reasons, 'rsa', CAT), { c1 }), ok: isOk(year, c1) }))
    })
    expect(figures.filter(({ n, ok }) => ok && n < THRESHOLD)).toEqual([])
    const large = figures.filter(({ n }) => n >= THRESHOLD)
    expect(large.filter(({ ok }) => ok).length / large.length).toBeGreaterThan(0.3)
  })
})
