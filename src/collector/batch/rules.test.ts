import { describe, expect, it } from 'vitest'
import { batchOf, standing } from '../../../tests/collector/batches'
import type { Batch, Cell } from '../../statistics/batch'
import { brokenRule } from './rules'

const MONTH = '2026-03'
const broken = (changes: Partial<Batch>, now = '2026-04') => brokenRule(batchOf(MONTH, changes), now)
const rsa = standing('rsa', MONTH, [11, 0, 15])
const cells = (...more: Cell[]) => broken({ cells: more, noise: {} })

it('a batch that says what a device may say breaks no rule', () => {
  expect(broken({})).toBeUndefined()
})

describe('the month', () => {
  it('is closed', () => {
    expect(broken({}, '2026-04')).toBeUndefined()
    expect(broken({}, '2026-03')).toBe('month-not-closed')
    expect(broken({}, '2026-02')).toBe('month-not-closed')
  })

  it('is at most thirteen months old', () => {
    expect(broken({}, '2027-04')).toBeUndefined()
    expect(broken({}, '2027-05')).toBe('month-too-old')
  })

  it('is counted with a list of rights that the collector knows', () => {
    expect(broken({ cat: '2030.1' })).toBe('unknown-catalogue')
  })
})

describe('visits', () => {
  it.each([
    [{ sessions: 11, mode: { alone: 0, mediator: 0 } }, undefined],
    [{ sessions: 10, mode: { alone: 0, mediator: 0 } }, 'too-few-sessions'],
    [{ sessions: 20_000 }, undefined],
    [{ sessions: 20_001 }, 'count-out-of-range'],
    [{ refused: 20_001 }, 'count-out-of-range'],
    [{ mode: { alone: 30, mediator: 10 } }, undefined],
    [{ mode: { alone: 30, mediator: 11 } }, 'mode-exceeds-sessions'],
  ])('%j: %s', (changes, rule) => expect(broken(changes)).toBe(rule))
})

describe('a cell', () => {
  it.each<[string, Cell]>([
    ['a right that is not in the list', [0, 'gold', MONTH, 'rec', '', 20]],
    ['a right named like a method of objects', [0, 'constructor', MONTH, 'rec', '', 20]],
    ['a standing', [0, 'rsa', MONTH, 'maybe', '', 20]],
    ['a second category where there is none', [0, 'rsa', MONTH, 'rec', 'x', 20]],
    ['a reason', [1, 'rsa', MONTH, 'zz', '', 20]],
    ['an age band of another right', [2, 'rsa', MONTH, 'non', '75', 20]],
    ['a status by age', [2, 'rsa', MONTH, 'rec', '26', 20]],
    ['a motive of another reason', [3, 'rsa', MONTH, 'nr', 'mc', 20]],
    ['a reason that has no motive', [3, 'rsa', MONTH, 'nk', 'mc', 20]],
    ['an outcome', [4, 'rsa', MONTH, 'won', '', 20]],
    ['a question', [5, 'Why?', MONTH, 'yes', '', 20]],
    ['an answer', [5, 'bus', MONTH, 'Yes, often', '', 20]],
    ['a need', [6, 'gold', MONTH, '88383', '', 20]],
    ['a commune', [6, 'dents', MONTH, '75056', '', 20]],
    ['a sensitive right by reason', [1, 'aah', MONTH, 'nk', '', 20]],
    ['a sensitive right by outcome', [4, 'aah', MONTH, 'open', '', 20]],
  ])('that names %s is unknown', (_, cell) => expect(cells(...rsa, cell)).toBe('unknown-category'))

  it('names a local aid only when a pack of this collector has it', () => {
    const aid = standing('local-bafa', MONTH, [11, 0, 0])
    const taken = (local: readonly string[]) =>
      brokenRule(batchOf(MONTH, { cells: aid, noise: {} }), '2026-04', new Set(local))
    expect([taken(['local-bafa']), taken(['local-autre']), taken([])]).toEqual([
      undefined,
      'unknown-category',
      'unknown-category',
    ])
  })

  it('began at most twelve months before its month', () => {
    expect(cells(...standing('rsa', '2025-03', [11, 0, 0]))).toBeUndefined()
    expect(cells(...standing('rsa', '2025-02', [11, 0, 0]))).toBe('since-out-of-range')
    expect(cells(...standing('rsa', '2026-04', [11, 0, 0]))).toBe('since-out-of-range')
  })

  it('counts 0 to 20,000 people, and below zero only with noise', () => {
    expect(cells(...standing('rsa', MONTH, [20_000, 0, 0]))).toBeUndefined()
    expect(cells(...standing('rsa', MONTH, [20_001, 0, 0]))).toBe('count-out-of-range')
    expect(cells(...standing('rsa', MONTH, [20, -1, 0]))).toBe('count-out-of-range')
  })

  it('comes once', () => {
    expect(cells(...rsa, [0, 'rsa', '2026-02', 'rec', '', 20])).toBe('duplicate-cell')
  })
})

describe('noise', () => {
  const noise = { mech: 'geom2', eps: 1 } as const
  it('is on every sensitive right, and on no other', () => {
    const aah = standing('aah', MONTH, [20, -2, 0])
    expect(broken({ cells: aah, noise: { aah: noise } })).toBeUndefined()
    expect(broken({ cells: standing('aah', MONTH, [20, 0, 0]), noise: {} })).toBe('noise-missing')
    expect(broken({ cells: rsa, noise: { rsa: noise } })).toBe('noise-not-allowed')
    expect(broken({ cells: rsa, noise: { aah: noise } })).toBe('noise-not-allowed')
    expect(broken({ cells: rsa, noise: { toString: noise } })).toBe('noise-not-allowed')
  })

  it('does not lower the threshold', () => {
    expect(broken({ cells: standing('aah', MONTH, [12, -2, 0]), noise: { aah: noise } })).toBe('table-too-small')
  })
})

describe('a table of 11 people passes, one of 10 does not', () => {
  it.each<[string, (n: number) => Cell[]]>([
    ['standing', (n) => standing('ppa', MONTH, [n - 1, 1, 0])],
    [
      'reasons',
      (n) => [
        [1, 'rsa', MONTH, 'nk', '', 1],
        [1, 'rsa', MONTH, 'nd', '', n - 1],
      ],
    ],
    [
      'each band of ages',
      (n) => [
        [2, 'rsa', MONTH, 'non', '26', n],
        [2, 'rsa', MONTH, 'non', '45', 11],
      ],
    ],
    [
      'motives',
      (n) => [
        [3, 'rsa', MONTH, 'nd', 'mc', n - 1],
        [3, 'rsa', MONTH, 'nr', 'rf', 1],
      ],
    ],
    ['outcomes', (n) => [[4, 'ppa', MONTH, 'open', '', n]]],
    [
      'a question',
      (n) => [
        [5, 'bus', MONTH, 'oui', '', n - 1],
        [5, 'bus', MONTH, 'non', '', 1],
      ],
    ],
    [
      'a need',
      (n) => [
        [6, 'dents', MONTH, '88383', '', n - 1],
        [6, 'dents', MONTH, '88429', '', 1],
      ],
    ],
  ])('%s', (_, table) => {
    expect(cells(...rsa, ...table(11))).toBeUndefined()
    expect(cells(...rsa, ...table(10))).toBe('table-too-small')
  })
})

describe('tables', () => {
  it.each<Cell>([
    [1, 'ppa', MONTH, 'nk', '', 20],
    [2, 'ppa', MONTH, 'non', '26', 20],
    [3, 'ppa', MONTH, 'nd', 'mc', 20],
  ])('reasons, ages and motives never go without the standing of their right: %s', (...cell) => {
    expect(cells(...rsa, cell)).toBe('linked-table')
  })

  it('a question has at most six answers', () => {
    const answers = (many: number) =>
      Array.from({ length: many }, (_, index): Cell => [5, 'bus', MONTH, `answer-${index}`, '', 20])
    expect(cells(...answers(6))).toBeUndefined()
    expect(cells(...answers(7))).toBe('too-many-answers')
  })
})
