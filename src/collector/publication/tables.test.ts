import { describe, expect, it } from 'vitest'
import type { Row } from '../../statistics/edition'
import { TABLES } from '../../statistics/vocabulary'
import { wholeOf } from './ask'
import { publish } from './publish'
import { type Cell, sumsOf } from './sums'
import { rowKey, type Table } from './table'
import { agesTable, motivesTable, reasonsTable, standingTable, visitsTable } from './tables'

const CAT = '2026.1'
type Count = readonly [table: keyof typeof TABLES, c1: string, c2: string, n: number]

function rowsOf(table: Table, counts: readonly Count[], told: readonly Pick<Row, 'table' | 'indicator'>[] = []) {
  const cells = counts.map(
    ([name, c1, c2, n]): Cell => ({ site: 'a', cat: CAT, table: TABLES[name], subject: 'rsa', c1, c2, n, batches: 1 }),
  )
  const before = told.map((one) => ({
    ...{ place: '', subject: 'rsa', detail: '', catalogue: CAT, method: 'exact' as const },
    ...{ value: 40, low: null, high: null, base: null, status: 'ok' as const },
    ...one,
  }))
  const stretch = { sums: sumsOf(new Map(), cells), rows: new Map() }
  return publish(table, wholeOf([stretch]), new Map(before.map((row) => [rowKey(row), row])))
}
const valuesOf = (rows: readonly Row[]) =>
  Object.fromEntries(rows.map((row) => [row.detail || row.indicator, row.value]))

describe('reasons', () => {
  const non = [{ table: 'standing', indicator: 'non' }] as const
  const reasons: readonly Count[] = [
    ['reasons', 'nk', '', 20],
    ['reasons', 'nd', '', 14],
    ['reasons', 'nr', '', 15],
    ['reasons', 'nx', '', 12],
  ]

  it('are all told when those of everybody are in', () => {
    const rows = rowsOf(reasonsTable('rsa', CAT, 'quarter'), [...reasons, ['standing', 'non', '', 61]], non)
    expect(valuesOf(rows)).toEqual({ information: 20, notClaimed: 15, notObtained: 15, notStated: 10 })
  })

  it('do not tell how few people have theirs still to come: what was not stated is withheld first', () => {
    const rows = rowsOf(reasonsTable('rsa', CAT, 'quarter'), [...reasons, ['standing', 'non', '', 66]], non)
    expect(valuesOf(rows)).toEqual({ information: 20, notClaimed: 15, notObtained: 15, notStated: null })
  })

  it('are withheld altogether where the number of those who do not receive it is', () => {
    const rows = rowsOf(reasonsTable('rsa', CAT, 'quarter'), [...reasons, ['standing', 'non', '', 61]])
    expect(rows.map(({ value, status }) => [value, status])).toEqual(Array.from({ length: 4 }, () => [null, 'nd']))
  })

  it('may be more than the people of the period: some were counted before', () => {
    const rows = rowsOf(reasonsTable('rsa', CAT, 'quarter'), [...reasons, ['standing', 'non', '', 40]], non)
    expect(valuesOf(rows)).toEqual({ information: 20, notClaimed: 15, notObtained: 15, notStated: 10 })
  })

  it('one small reason of a year takes another with it', () => {
    const few: readonly Count[] = [...reasons, ['reasons', 'no', '', 4], ['standing', 'non', '', 65]]
    const rows = rowsOf(reasonsTable('rsa', CAT, 'year'), few, non)
    expect(valuesOf(rows)).toEqual({ nk: 20, np: null, no: null, nd: 15, nr: 15, nx: null })
  })
})

describe('motives', () => {
  it('add up to their reason, or one more is withheld', () => {
    const motives: readonly Count[] = [
      ['reasons', 'nd', '', 40],
      ['motives', 'nd', 'mc', 20],
      ['motives', 'nd', 'mp', 17],
      ['motives', 'nd', 'mr', 3],
    ]
    const rows = rowsOf(motivesTable('rsa', CAT, 'nd'), motives, [{ table: 'reasons', indicator: 'nd' }])
    // A withheld motive has no row: the other three cannot be told from each other.
    expect(rows.map(({ indicator, value }) => [indicator, value])).toEqual([['mc', 20]])
  })
})

describe('ages', () => {
  const ages = (young: number): readonly Count[] => [
    ['standing', 'rec', '', 100],
    ['standing', 'non', '', 40 + young],
    ['ages', 'asked', '18', 30],
    ['ages', 'non', '18', young],
    ['ages', 'asked', '26', 40],
    ['ages', 'non', '26', 25],
    ['ages', 'asked', '45', 30],
    ['ages', 'non', '45', 15],
  ]
  const rate = [{ table: 'standing', indicator: 'rate' }] as const

  it('have a share for each band with enough people on both sides', () => {
    const rows = rowsOf(agesTable('rsa', CAT, [18, 26, 45]), ages(20), rate)
    expect(rows.map(({ detail, indicator, value, base }) => [detail, indicator, value, base])).toEqual([
      ['18', 'rate', 40, 50],
      ['26', 'rate', 38, 65],
      ['45', 'rate', 33, 45],
    ])
  })

  it('never leave one band alone withheld: the others and the whole would tell it', () => {
    const rows = rowsOf(agesTable('rsa', CAT, [18, 26, 45]), ages(4), rate)
    expect(rows.filter(({ status }) => status === 'nd').map(({ detail }) => detail)).toEqual(['18', '45'])
  })

  it('nor one where nobody, or everybody, claimed: it would be known of each of them', () => {
    const everybody = rowsOf(agesTable('rsa', CAT, [18, 26, 45]), ages(0), rate)
    expect(everybody.filter(({ status }) => status === 'nd').map(({ detail }) => detail)).toEqual(['18', '45'])
    const unclaimed = ages(20).map(
      (count): Count => (count[1] === 'asked' && count[2] === '18' ? ['ages', 'asked', '18', 0] : count),
    )
    const nobody = rowsOf(agesTable('rsa', CAT, [18, 26, 45]), unclaimed.with(0, ['standing', 'rec', '', 70]), rate)
    expect(nobody.filter(({ status }) => status === 'nd')).toHaveLength(2)
  })
})

describe('standing', () => {
  it('keeps the share where few people wait: how many receive it is withheld in their place', () => {
    const counts: readonly Count[] = [
      ['standing', 'rec', '', 60],
      ['standing', 'att', '', 6],
      ['standing', 'non', '', 34],
    ]
    const rows = rowsOf(standingTable('rsa', CAT, false, ['a']), counts).filter(({ place }) => place === '')
    expect(valuesOf(rows)).toEqual({ rate: 34, rec: null, att: null, non: 35 })
  })

  it('does not tell that nobody receives it, nor that nobody waits', () => {
    const told = (rec: number, att: number, non: number) => {
      const counts: readonly Count[] = [
        ['standing', 'rec', '', rec],
        ['standing', 'att', '', att],
        ['standing', 'non', '', non],
      ]
      const rows = rowsOf(standingTable('rsa', CAT, false, ['a']), counts)
      return valuesOf(rows.filter(({ place }) => place === ''))
    }
    expect(told(0, 0, 20)).toEqual({ rate: null, rec: null, att: null, non: 20 })
    expect(told(60, 0, 34)).toEqual({ rate: 36, rec: null, att: null, non: 35 })
  })
})

describe('visits', () => {
  it('have no share of who accepted where few refused', () => {
    const visits = new Map([['a', { sessions: 200, refused: 7, alone: 150, mediator: 50 }]])
    const rows = publish(visitsTable(['a']), wholeOf([{ sums: sumsOf(visits, []), rows: new Map() }]), new Map())
    expect(valuesOf(rows.filter(({ place }) => place === ''))).toEqual({
      accepted: null,
      sessions: 200,
      alone: 150,
      mediator: 50,
    })
  })
})
