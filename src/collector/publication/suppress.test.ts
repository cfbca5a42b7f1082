import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../../tests/publication/bounds'
import { dangersOf, isFew, proverOf, type Question } from './question'
import { protect } from './suppress'
import { filled, tableNetwork } from './table-network'

const COLUMNS = [
  { id: 'all', parent: null },
  { id: 'rec', parent: 'all' },
  { id: 'att', parent: 'all' },
  { id: 'non', parent: 'all' },
] as const

function questionOf(leaves: readonly (readonly number[])[]): Question {
  const rows = leaves.length + 1
  const values = filled(rows, COLUMNS, true, (row, { id }) => {
    return leaves[row - 1]?.[['rec', 'att', 'non'].indexOf(id)] as number
  })
  const whole = { values, least: values.map(() => 0) }
  return {
    network: tableNetwork(rows, COLUMNS, true),
    whole,
    parts: [{ ...whole, known: values.map(() => false) }],
    wished: values.map(() => true),
    loss: values.map((value, at) => (at < COLUMNS.length ? 8 : 1) + value * 1e-6),
    isSmall: (of, at) => isFew(of[at] as number),
  }
}

/** The narrowest small figure; infinite when none is small. */
const narrowest = ({ network, whole }: Question, known: readonly boolean[]): number =>
  Math.min(
    ...whole.values.map((value, at) => {
      const { min, max } = bounds(network, whole.values, known, at)
      return isFew(value) ? max - min : Number.POSITIVE_INFINITY
    }),
  )

const count = fc.oneof(fc.nat({ max: 14 }), fc.nat({ max: 60 }))
const twoSites = fc.array(fc.tuple(count, count, count), { minLength: 2, maxLength: 2 })
const tables = fc.sample(twoSites, { seed: 20260101, numRuns: 600 }).map(questionOf)

describe('complementary suppression', () => {
  it('leaves no small figure bounded within less than ten, in 600 tables of two houses', () => {
    const widths = tables.map((table) => narrowest(table, protect(table) as boolean[]))
    expect(widths.filter((width) => width < 10)).toEqual([])
    expect(widths.filter(Number.isFinite).length).toBeGreaterThan(100)
  })

  it('is needed: withholding only what is small, a subtraction shows much of it', () => {
    const naive = tables.map((table) =>
      narrowest(
        table,
        table.whole.values.map((value) => !isFew(value)),
      ),
    )
    expect(naive.filter((width) => width === 0).length).toBeGreaterThan(100)
    expect(naive.filter((width) => width < 10).length).toBeGreaterThan(200)
  })

  it('tells nothing that is small, and all of a table where nothing is', () => {
    for (const table of tables) {
      const known = protect(table) as boolean[]
      expect(table.whole.values.some((value, at) => isFew(value) && known[at])).toBe(false)
      if (!table.whole.values.some(isFew)) expect(known).not.toContain(false)
    }
    expect(tables.some(({ whole }) => !whole.values.some(isFew))).toBe(true)
  })

  it('withholds no more than it must: each figure given for another one is needed', () => {
    for (const table of tables.slice(0, 100)) {
      const known = protect(table) as boolean[]
      table.whole.values.forEach((value, at) => {
        if (known[at] || isFew(value)) return
        const told = known.with(at, true)
        expect(dangersOf(table).every((danger) => proverOf(table)(told, danger))).toBe(false)
      })
    }
  })

  it('prefers the figure of a house to that of the territory', () => {
    const known = protect(
      questionOf([
        [40, 3, 30],
        [50, 20, 35],
      ]),
    ) as boolean[]
    expect(known.slice(0, 4)).toEqual([true, true, true, true])
    expect(known.slice(4)).toContain(true)
  })

  it('protects thirty houses as well', () => {
    const many = fc.sample(fc.array(fc.tuple(count, count, count), { minLength: 30, maxLength: 30 }), {
      seed: 30,
      numRuns: 10,
    })
    for (const table of many.map(questionOf)) {
      expect(narrowest(table, protect(table) as boolean[])).toBeGreaterThanOrEqual(10)
    }
  })
})
