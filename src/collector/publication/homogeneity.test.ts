import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../../tests/publication/bounds'
import { CAT, editionsOf, SITES, sumsFrom } from '../../../tests/publication/two-quarters'
import type { Edition, Row } from '../../statistics/edition'
import { MOTIVES, TABLES, THRESHOLD } from '../../statistics/vocabulary'
import { wholeOf } from './ask'
import { rowsOf } from './edition'
import { publish } from './publish'
import { type Sums, sumsOf, together } from './sums'
import { eachFigure, figuresOf, rowKey, rowName, type Table } from './table'
import { tableNetwork } from './table-network'
import { agesTable, motivesTable, outcomesTable, reasonsTable, standingTable } from './tables'

const none = fc.constant(0)
const one = (max: number) => fc.oneof(none, fc.nat({ max }))
const quarter = fc.array(fc.tuple(one(60), one(30), one(60)), { minLength: 6, maxLength: 6 })
const played = fc.sample(fc.tuple(quarter, quarter), { seed: 11, numRuns: 80 }).map((counts) => {
  const sums = counts.map(sumsFrom) as [Sums, Sums]
  return { sums: [...sums, together(sums)], editions: editionsOf(counts) }
})

/** The tables of answers, and the columns of which each person is in one. */
const tablesOf = (of: 'quarter' | 'year'): (readonly [Table, readonly string[]])[] => [
  [standingTable('rsa', CAT, false, SITES), ['rec', 'att', 'non']],
  [
    reasonsTable('rsa', CAT, of),
    of === 'year' ? ['nk', 'np', 'no', 'nd', 'nr', 'nx'] : ['information', 'notClaimed', 'notObtained', 'notStated'],
  ],
  [outcomesTable('rsa', CAT), ['open', 'wait', 'refused', 'none']],
  ...(of === 'year'
    ? [
        [agesTable('aspa', CAT, [65, 75]), ['asked', 'non']] as const,
        [motivesTable('rsa', CAT, 'nd'), MOTIVES.nd] as const,
      ]
    : []),
]

/** What a reader of an edition knows of a table; of a share: both of its sides. */
function knownOf(edition: Edition, table: Table): boolean[] {
  const rows = rowsOf(edition)
  const isOk = (name: Parameters<typeof rowKey>[0]) => rows.get(rowKey(name))?.status === 'ok'
  const { needs, subject, catalogue } = table
  return eachFigure(table, (figure) =>
    figure.told === 'elsewhere'
      ? needs !== undefined && isOk({ ...needs, place: '', subject, detail: '', catalogue })
      : isOk({ ...rowName(table, figure), ...(figure.told === 'inShare' ? { indicator: 'rate' } : {}) }),
  )
}

/** Of each line with people in it: how many people there may be, for a reader, in each answer that nobody gave. */
function roomOfNobody(table: Table, answers: readonly string[], sums: Sums, known: readonly boolean[]) {
  const values = figuresOf(table, sums)
  const network = tableNetwork(table.lines.length, table.columns, table.summed)
  return table.lines.flatMap((line, row) => {
    const figures = eachFigure(table, (one) => one).filter((one) => one.row === row && answers.includes(one.column.id))
    const empty = figures.filter(({ at }) => values[at] === 0)
    if (line.told || empty.length === figures.length) return []
    const alike = empty.length === figures.length - 1
    return [{ alike, room: empty.map(({ at }) => bounds(network, values, known, at).max) }]
  })
}

const linesOf = (read: (edition: Edition, table: Table, sums: Sums) => readonly boolean[]) =>
  played.flatMap(({ sums, editions }) =>
    editions.flatMap((edition, which) =>
      tablesOf(which === 2 ? 'year' : 'quarter').flatMap(([table, answers]) =>
        roomOfNobody(table, answers, sums[which] as Sums, read(edition, table, sums[which] as Sums)),
      ),
    ),
  )

/** Published motives of a reason, exact where they are told; the last count: people whose motive was not yet told. */
function toldMotives(counts: readonly number[], total: number): (number | undefined)[] {
  const cell = { site: 'a', cat: CAT, subject: 'rsa', batches: 1 }
  const sums = sumsOf(new Map(), [
    { ...cell, table: TABLES.reasons, c1: 'nd', c2: '', n: total },
    ...MOTIVES.nd.map((c2, at) => ({ ...cell, table: TABLES.motives, c1: 'nd', c2, n: counts[at] as number })),
  ])
  const reason = { table: 'reasons', place: '', subject: 'rsa', indicator: 'nd', detail: '', catalogue: CAT } as const
  const known: Row = { ...reason, value: total, low: null, high: null, base: null, status: 'ok', method: 'exact' }
  const whole = wholeOf([{ sums, rows: new Map() }])
  const rows = publish(motivesTable('rsa', CAT, 'nd'), whole, new Map([[rowKey(known), known]]))
  return MOTIVES.nd.map((id, at) => (rows.some(({ indicator }) => indicator === id) ? counts[at] : undefined))
}

/** All counts of no more than so many people that agree with what is told. */
function* worlds([told, ...rest]: readonly (number | undefined)[], most: number): Generator<number[]> {
  const [from, to] = told === undefined ? [0, most] : [told, Math.min(told, most)]
  for (let n = from; n <= to; n += 1) {
    if (rest.length === 0) yield [n]
    else for (const others of worlds(rest, most - n)) yield [n, ...others]
  }
}

describe('where all people of a line gave one answer', () => {
  it('no edition tells it: eleven may have given each of the others', () => {
    const lines = linesOf(knownOf)
    expect(lines.filter(({ room }) => room.some((most) => most < THRESHOLD))).toEqual([])
    expect(lines.filter(({ alike }) => alike).length).toBeGreaterThan(100)
  })

  it('it would, if counts of nobody were told', () => {
    const naive = linesOf((edition, table, sums) => {
      const values = figuresOf(table, sums)
      return knownOf(edition, table).map((known, at) => known || values[at] === 0)
    })
    expect(naive.filter(({ alike, room }) => alike && room.every((most) => most < THRESHOLD)).length).toBeGreaterThan(
      100,
    )
  })

  it('no motive can be concluded, by listing all counts that agree with what is told', () => {
    const motives = fc.tuple(one(30), one(16), one(12), none, fc.constantFrom(0, 4, 12))
    for (const counts of fc.sample(motives, { seed: 12, numRuns: 150 })) {
      const total = counts.reduce((sum, n) => sum + n, 0)
      if (total < THRESHOLD || counts.slice(0, 4).every((n) => n === 0)) continue
      const most = MOTIVES.nd.map(() => 0)
      for (const world of worlds(toldMotives(counts, total), total)) {
        const all = world.reduce((sum, n) => sum + n, 0)
        world.forEach((n, at) => {
          most[at] = Math.max(most[at] as number, all - n)
        })
      }
      // Whichever motive one thinks of, eleven people may have had another.
      expect(most.filter((others) => others < THRESHOLD)).toEqual([])
    }
  })
})
