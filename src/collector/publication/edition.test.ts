import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../../tests/publication/bounds'
import { CAT, editionsOf, HEAD, Q1, RIGHTS, SITES, sumsFrom } from '../../../tests/publication/two-quarters'
import type { Edition, Row } from '../../statistics/edition'
import { TABLES } from '../../statistics/vocabulary'
import { editionOf } from './edition'
import { isFew } from './question'
import { people, type Sums, sumsOf } from './sums'
import { figuresOf } from './table'
import { tableNetwork } from './table-network'
import { standingTable } from './tables'

const people3 = fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 15 }), fc.nat({ max: 60 }))
/** Counts of a quarter: for each right and house, those who receive it, wait, do not. */
const quarter = fc.array(people3, { minLength: RIGHTS.length * SITES.length, maxLength: RIGHTS.length * SITES.length })

const drawn = fc.sample(fc.tuple(quarter, quarter), { seed: 5, numRuns: 60 })
const played = drawn.map((counts) => ({ sums: counts.map(sumsFrom), editions: editionsOf(counts) }))
const allRows = played.flatMap(({ editions }) => editions.flatMap(({ rows }) => rows))

const find = ({ rows }: Edition, wanted: Partial<Row>): Row[] =>
  rows.filter((row) => Object.entries(wanted).every(([key, value]) => row[key as keyof Row] === value))

describe('an edition', () => {
  it('says what it withholds, and never as a number', () => {
    for (const row of allRows) expect(row.value === null).toBe(row.status === 'nd')
    for (const { editions } of played) {
      for (const { rows, withheld } of editions)
        expect(withheld).toBe(rows.filter(({ value }) => value === null).length)
    }
    expect(allRows.some(({ status }) => status === 'nd')).toBe(true)
    // Nobody is as telling as a few: no count of nobody is shown.
    expect(allRows.filter(({ value }) => value === 0)).toEqual([])
  })

  it('has no withheld row where a row is there from its first person', () => {
    for (const table of ['needs', 'questions', 'motives'] as const) {
      const rows = allRows.filter((row) => row.table === table)
      expect(rows.length).toBeGreaterThan(10)
      expect(rows.filter(({ status }) => status !== 'ok')).toEqual([])
    }
    const few = played.flatMap(({ sums }) => sums.flatMap(({ cells }) => cells)).filter(({ n }) => isFew(n))
    expect(new Set(few.map(({ table }) => table)).has(TABLES.needs)).toBe(true)
    expect(new Set(few.map(({ table }) => table)).has(TABLES.questions)).toBe(true)
  })

  it('rounds counts to 5 and shares to whole per cent, inside their interval', () => {
    const shares = allRows.filter(({ base }) => base !== null)
    for (const { value, low, high, base } of shares) {
      for (const percent of [value, low, high]) expect(Number.isInteger(percent)).toBe(true)
      expect((base as number) % 5).toBe(0)
      expect([low, value, high]).toEqual([low, value, high].sort((a, b) => (a as number) - (b as number)))
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(100)
    }
    expect(shares.length).toBeGreaterThan(100)
    for (const { value, low, high } of allRows.filter(({ base }) => base === null)) {
      expect([(value ?? 0) % 5, low, high]).toEqual([0, null, null])
    }
  })

  it('tells the standing so that no small figure is bounded within less than ten', () => {
    for (const { sums, editions } of played) {
      editions.slice(0, 2).forEach((edition, which) => {
        const table = standingTable('rsa', CAT, false, SITES)
        const values = figuresOf(table, sums[which] as Sums)
        const known = table.lines.flatMap(({ place }) =>
          table.columns.map(
            ({ id }) => find(edition, { table: 'standing', subject: 'rsa', place, indicator: id })[0]?.status === 'ok',
          ),
        )
        const network = tableNetwork(table.lines.length, table.columns, true)
        values.forEach((value, at) => {
          const { min, max } = bounds(network, values, known, at)
          if (isFew(value)) expect(max - min).toBeGreaterThanOrEqual(10)
        })
      })
    }
  })

  it('gives a share only with eleven people on each side', () => {
    for (const { sums, editions } of played) {
      for (const [which, edition] of editions.slice(0, 2).entries()) {
        for (const { place, subject } of find(edition, { table: 'standing', indicator: 'rate', status: 'ok' })) {
          const cells = (sums[which] as Sums).find(TABLES.standing, subject, CAT)
          const of = place === '' ? {} : { site: place }
          for (const c1 of ['rec', 'non']) expect(people(cells, { ...of, c1 })).toBeGreaterThanOrEqual(11)
        }
      }
    }
  })

  it('has grouped reasons in a quarter and each in a year; never by house, nor where `non` is withheld', () => {
    for (const { editions } of played) {
      for (const edition of editions) {
        for (const { place, subject } of find(edition, { table: 'reasons', status: 'ok' })) {
          expect(place).toBe('')
          expect(find(edition, { table: 'standing', place: '', subject, indicator: 'non' })[0]?.status).toBe('ok')
        }
      }
    }
    const indicators = (edition: Edition, table: Row['table']) => [
      ...new Set(find(edition, { table }).map(({ indicator }) => indicator)),
    ]
    const [first, , year] = (played[0] as (typeof played)[number]).editions
    expect(indicators(first, 'reasons')).toEqual(['information', 'notClaimed', 'notObtained', 'notStated'])
    expect(indicators(year, 'reasons')).toEqual(['nk', 'np', 'no', 'nd', 'nr', 'nx'])
    expect([indicators(first, 'ages'), indicators(first, 'motives')]).toEqual([[], []])
    expect(indicators(year, 'ages')).toEqual(['rate'])
    expect(allRows.find(({ table }) => table === 'motives')).toMatchObject({ detail: 'nd', place: '', status: 'ok' })
  })

  it('tells of a year nothing beyond its quarters that is of 1 to 10 people', () => {
    let beyond = 0
    for (const { sums, editions } of played) {
      const [first, second, year] = editions
      const count = (which: number, { subject, place, indicator }: Row) =>
        people((sums[which] as Sums).find(TABLES.standing, subject, CAT), {
          ...(place ? { site: place } : {}),
          c1: indicator,
        })
      for (const row of find(year, { table: 'standing', status: 'ok', method: 'exact' })) {
        if (row.indicator === 'rate') continue
        const { subject, place, indicator } = row
        const rest = [first, second].map((edition, which) =>
          find(edition, { table: 'standing', subject, place, indicator })[0]?.status === 'ok' ? 0 : count(which, row),
        )
        const total = rest.reduce((sum, n) => sum + n, 0)
        expect(isFew(total)).toBe(false)
        beyond += Number(total > 0)
      }
    }
    expect(beyond).toBeGreaterThan(20)
  })

  it('marks what has noise, and says less of it: no zero, a wider interval', () => {
    const noisy = allRows.filter(({ method }) => method === 'noise')
    expect(new Set(noisy.map(({ subject }) => subject))).toEqual(new Set(['aah']))
    expect(noisy.filter(({ value, indicator }) => value === 0 && indicator !== 'rate')).toEqual([])
    const same = sumsFrom(Array.from({ length: 6 }, () => [16, 12, 14] as const))
    const [exact, noise] = ['rsa', 'aah'].map(
      (subject) =>
        find(editionOf(HEAD, Q1, [{ sums: same, rows: new Map() }]), { subject, place: '', indicator: 'rate' })[0],
    ) as [Row, Row]
    expect([noise.value, noise.base]).toEqual([exact.value, exact.base])
    expect((noise.high as number) - (noise.low as number)).toBeGreaterThan(
      (exact.high as number) - (exact.low as number),
    )
  })

  it('is the same text whatever the order of the sums', () => {
    const sums = sumsFrom(drawn[0]?.[0] as Parameters<typeof sumsFrom>[0])
    const turned = sumsOf(new Map([...sums.visits].reverse()), [...sums.cells].reverse())
    const text = (of: Sums) => JSON.stringify(editionOf(HEAD, Q1, [{ sums: of, rows: new Map() }]))
    expect(text(turned)).toBe(text(sums))
  })
})
