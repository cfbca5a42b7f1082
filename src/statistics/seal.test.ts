import { describe, expect, it } from 'vitest'
import { chance, visitor } from '../../tests/statistics/visits'
import type { Ballot } from './ballot'
import { type Batch, canonical } from './batch'
import { type Box, cast, emptyBox, total } from './box'
import { CATALOGUE, type Catalogue } from './catalogue'
import { seal } from './seal'
import { monthAfter, type REASONS, TABLES } from './vocabulary'

const day = (month: string, number: number) => `${month}-${String(number).padStart(2, '0')}`
const silent = () => 0
const next = (box: Box, month: string, noise = silent) => seal(box, month, CATALOGUE, CATALOGUE, noise)

const ballot = (given: Partial<Ballot> = {}): Ballot => ({
  mode: 'alone',
  first: true,
  age: 40,
  rights: [],
  outcomes: new Map(),
  question: null,
  missing: null,
  ...given,
})
const times = (count: number, given: Partial<Ballot>, days = 3) =>
  Array.from({ length: count }, (_, index) => ({
    ballot: ballot(given),
    // One day after the other, as days come.
    day: day('2026-03', 1 + Math.floor((index * days) / count)),
  }))
const boxOf = (cast_: readonly { ballot: Ballot; day: string }[]) =>
  cast_.reduce((box, one) => cast(box, one.ballot, CATALOGUE, one.day), emptyBox(CATALOGUE.version, '2026-03'))
const sum = (batch: Batch | null, table: number, subject: string) =>
  (batch?.cells ?? [])
    .filter((cell) => cell[0] === table && cell[1] === subject)
    .reduce((all, cell) => all + cell[5], 0)

const rsa = (status: 'rec' | 'att' | 'non', reason?: (typeof REASONS)[number]) => ({
  rights: [{ right: 'rsa', status, reason }],
})

describe('a closed month', () => {
  it('does not leave with ten visits: all of it stays', () => {
    const box = boxOf(times(10, rsa('rec')))
    const { batch, rest } = next(box, '2026-04')
    expect(batch).toBeNull()
    expect(rest).toEqual({ ...box, month: '2026-04' })
  })

  it('leaves with eleven, and starts again from nothing', () => {
    const { batch, rest } = next(boxOf(times(11, rsa('rec'))), '2026-04')
    expect(batch).toMatchObject({ month: '2026-03', sessions: 11, mode: { alone: 11, mediator: 0 }, noise: {} })
    expect(batch?.cells).toContainEqual([0, 'rsa', '2026-03', 'rec', '', 11])
    expect(rest.tables).toEqual({})
    expect([rest.sessions, rest.alone]).toEqual([0, 0])
  })

  it('keeps a right that ten people have, or that was seen on two days', () => {
    const few = boxOf([...times(10, rsa('rec')), ...times(5, {})])
    expect(next(few, '2026-04').batch?.cells).toEqual([])
    expect(total(next(few, '2026-04').rest.tables['0/rsa'])).toBe(10)
    const twoDays = boxOf(times(30, rsa('rec'), 2))
    expect(next(twoDays, '2026-04').batch?.cells).toEqual([])
  })

  it('keeps the reasons of ten people while their right leaves', () => {
    const { batch, rest } = next(boxOf([...times(10, rsa('non', 'nk')), ...times(5, rsa('rec'))]), '2026-04')
    expect(sum(batch, TABLES.standing, 'rsa')).toBe(15)
    expect(sum(batch, TABLES.reasons, 'rsa')).toBe(0)
    expect(total(rest.tables['1/rsa'])).toBe(10)
  })

  it('has all age bands or none', () => {
    const young = times(11, { ...rsa('rec'), age: 20 })
    const old = times(10, { ...rsa('rec'), age: 50 })
    expect(sum(next(boxOf([...young, ...old]), '2026-04').batch, TABLES.ages, 'rsa')).toBe(0)
    const eleven = times(11, { ...rsa('rec'), age: 50 })
    expect(sum(next(boxOf([...young, ...eleven]), '2026-04').batch, TABLES.ages, 'rsa')).toBe(22)
  })

  it('says of a sensitive right three noisy counts and nothing else', () => {
    const box = boxOf(times(30, { rights: [{ right: 'aah', status: 'non', reason: 'nd', motive: 'mp' }] }))
    const drawn = [2, -1, 3]
    const { batch } = next(box, '2026-04', () => drawn.shift() as number)
    expect(batch?.cells).toEqual([
      [0, 'aah', '2026-03', 'rec', '', 2],
      [0, 'aah', '2026-03', 'att', '', -1],
      [0, 'aah', '2026-03', 'non', '', 33],
    ])
    expect(batch?.noise).toEqual({ aah: { mech: 'geom2', eps: 1 } })
    expect(Object.keys(box.tables)).toEqual(['0/aah'])
  })

  it('keeps a sensitive right whose noisy sum is under eleven', () => {
    const box = boxOf(times(11, { rights: [{ right: 'aah', status: 'rec' }] }))
    expect(next(box, '2026-04', () => -1).batch?.cells).toEqual([])
    expect(total(next(box, '2026-04', () => -1).rest.tables['0/aah'])).toBe(11)
  })

  it('counts somebody who came back among what became of rights, never in the rate', () => {
    const back: Partial<Ballot> = { first: false, ...rsa('rec'), outcomes: new Map([['rsa', 'open']]) }
    const { batch } = next(boxOf(times(12, back)), '2026-04')
    expect(batch?.cells).toEqual([[4, 'rsa', '2026-03', 'open', '', 12]])
  })

  it('forgets after a year what never reached eleven', () => {
    let box = boxOf(times(5, rsa('rec')))
    for (let month = '2026-04'; month !== '2027-04'; month = monthAfter(month)) box = next(box, month).rest
    expect(total(box.tables['0/rsa'])).toBe(5)
    expect(next(box, '2027-04').rest.tables).toEqual({})
  })

  it('carries nothing of a right that the next catalogue counts otherwise', () => {
    const changed: Catalogue = {
      version: '2027.1',
      rights: { ...CATALOGUE.rights, rsa: { bands: [18], sensitive: false } },
    }
    const box = boxOf([...times(5, rsa('rec')), ...times(5, { rights: [{ right: 'css', status: 'rec' }] })])
    const { rest } = seal(box, '2026-04', CATALOGUE, changed, silent)
    expect(rest.cat).toBe('2027.1')
    expect(Object.keys(rest.tables).sort()).toEqual(['0/css', '2/css'])
  })

  it('tells refusals from eleven on and lets fewer wait; how visits were made only when no way is of a few', () => {
    const visits = [...times(20, rsa('rec')), ...times(3, { mode: 'mediator' })]
    const first = next({ ...boxOf(visits), refused: 7 }, '2026-04')
    expect(first.batch).toMatchObject({ refused: 0, mode: { alone: 0, mediator: 0 } })
    expect(first.rest.refused).toBe(7)
    const later = next({ ...boxOf(times(20, rsa('rec'))), refused: 12 }, '2026-04')
    expect(later.batch).toMatchObject({ refused: 12, mode: { alone: 20, mediator: 0 } })
    expect(later.rest.refused).toBe(0)
  })

  it('tells of a sensitive right neither when it began nor how many there truly were', () => {
    const box = boxOf([...times(11, {}), ...times(3, { rights: [{ right: 'ame', status: 'rec' }] })])
    const { rest } = next(box, '2026-04', () => 0)
    expect(total(rest.tables['0/ame'])).toBe(3)
    const { batch } = next({ ...rest, sessions: 11 }, '2026-05', () => 4)
    expect(batch?.cells.filter(([, subject]) => subject === 'ame')).toEqual([
      [0, 'ame', '2026-04', 'rec', '', 7],
      [0, 'ame', '2026-04', 'att', '', 4],
      [0, 'ame', '2026-04', 'non', '', 4],
    ])
  })

  it('drops a question whose answers were changed under way', () => {
    const answers = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']
    const box = boxOf(answers.flatMap((answer) => times(6, { question: { id: 'q', answer } })))
    const { batch, rest } = next(box, '2026-04')
    expect([sum(batch, TABLES.questions, 'q'), rest.tables['5/q']]).toEqual([0, undefined])
  })

  it('fills a table no more once some of its people were forgotten', () => {
    const few = { rights: [{ right: 'rsa', status: 'non', reason: 'nd', motive: 'mc' }] } as const
    let box = boxOf([...times(4, few), ...times(20, rsa('non', 'nk'))])
    for (let month = '2026-04'; month !== '2027-05'; month = monthAfter(month)) {
      box = next({ ...box, sessions: 11 }, month).rest
    }
    expect(box.spoiled).toEqual(['3/rsa'])
    expect(cast(box, ballot(few), CATALOGUE, '2027-05-03').tables['3/rsa']).toBeUndefined()
    expect(total(cast(box, ballot(few), CATALOGUE, '2027-05-03').tables['1/rsa'])).toBe(1)
  })

  it('makes the same bytes in whatever order the visits came', () => {
    const random = chance(7)
    const visits = Array.from({ length: 200 }, (_, index) => ({
      ballot: visitor(random),
      day: day('2026-03', 1 + (index % 20)),
    }))
    const bytes = (order: typeof visits) => canonical(next(boxOf(order), '2026-04').batch as Batch)
    // Days come one after the other; the visits of a day come in any order.
    const byDay = visits.map((visit) => ({ visit, at: visit.day + random() })).sort((a, b) => (a.at < b.at ? -1 : 1))
    const others = visits.map((visit) => ({ visit, at: visit.day + random() })).sort((a, b) => (a.at < b.at ? -1 : 1))
    expect(bytes(others.map(({ visit }) => visit))).toBe(bytes(byDay.map(({ visit }) => visit)))
    expect(bytes(byDay.map(({ visit }) => visit)).length).toBeGreaterThan(1_000)
  })
})
