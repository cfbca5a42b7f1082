import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFew, type Question, type Told } from './question'
import { protect } from './suppress'
import { type Column, filled, tableNetwork } from './table-network'

/** Larger than any count drawn below, and more than eleven beyond it. */
const MOST = 45

interface Shape {
  readonly name: string
  readonly rows: number
  readonly columns: readonly Column[]
  readonly summed: boolean
  /** Whether each person is in one of the counts: then a count of nobody must not be known either. */
  readonly answers: boolean
}
/** A sum and the two counts that it is of, in this order: two answers in one place, or of one answer in two houses. */
const SHAPES: readonly Shape[] = [
  {
    ...{ name: 'two answers', rows: 1, summed: false, answers: true },
    columns: [
      { id: 'all', parent: null },
      { id: 'rec', parent: 'all' },
      { id: 'non', parent: 'all' },
    ],
  },
  { name: 'two houses', rows: 3, columns: [{ id: 'n', parent: null }], summed: true, answers: false },
]

const tableOf = ({ rows, columns, summed }: Shape, [one, other]: readonly [number, number]): number[] =>
  filled(rows, columns, summed, (row, { id }) => (row === 2 || id === 'non' ? other : one))

const isSmallIn =
  ({ answers }: Shape): Question['isSmall'] =>
  (values, at) =>
    isFew(values[at] as number) || (answers && values[at] === 0 && values[0] !== 0)

const sum = (tables: readonly (readonly number[])[]): number[] =>
  (tables[0] as readonly number[]).map((_value, at) =>
    tables.reduce((total, table) => total + (table[at] as number), 0),
  )

function questionOf(shape: Shape, values: readonly number[], parts: readonly Told[]): Question {
  const none = values.map(() => 0)
  const unknown = { values, least: none, known: values.map(() => false) }
  return {
    network: tableNetwork(shape.rows, shape.columns, shape.summed),
    whole: { values, least: none },
    parts: parts.length > 0 ? parts : [unknown],
    wished: values.map(() => true),
    loss: values.map((value) => 1 + value * 1e-6),
    isSmall: isSmallIn(shape),
  }
}

/** Two quarters and their year, published one after the other. */
function published(shape: Shape, counts: readonly (readonly [number, number])[]) {
  const quarters = counts.map((pair): Told => {
    const values = tableOf(shape, pair)
    return { values, least: values.map(() => 0), known: protect(questionOf(shape, values, [])) as boolean[] }
  })
  const values = sum(quarters.map((quarter) => quarter.values))
  return { quarters, values, known: protect(questionOf(shape, values, quarters)) as boolean[] }
}
type Published = ReturnType<typeof published>

type Counts = readonly [sum: number, one: number, other: number]

function* tablesThatAgree({ values, known }: Pick<Told, 'values' | 'known'>): Generator<Counts> {
  const of = (at: number) =>
    known[at] ? [values[at] as number] : Array.from({ length: MOST + 1 }, (_, value) => value)
  for (const one of of(1)) {
    for (const other of of(2)) if (!known[0] || one + other === values[0]) yield [one + other, one, other]
  }
}

/** Width of the narrowest small figure, of every pair of quarters that agrees with all that is known, one by one. */
function narrowest(shape: Shape, { quarters, values, known }: Published): number {
  const stories = [...quarters.map((quarter) => quarter.values), values]
  const small = stories.flatMap((story, of) =>
    story.flatMap((_value, at) => (isSmallIn(shape)(story, at) ? [[of, at] as const] : [])),
  )
  const seen = small.map(() => ({ min: Number.POSITIVE_INFINITY, max: 0 }))
  const [first, second] = quarters.map((quarter) => [...tablesThatAgree(quarter)]) as [Counts[], Counts[]]
  const differs = (at: 0 | 1 | 2, total: number) => known[at] && total !== values[at]
  for (const one of first) {
    for (const two of second) {
      if (differs(0, one[0] + two[0]) || differs(1, one[1] + two[1]) || differs(2, one[2] + two[2])) continue
      small.forEach(([of, at], index) => {
        const figure = at as 0 | 1 | 2
        const value = of === 0 ? one[figure] : of === 1 ? two[figure] : one[figure] + two[figure]
        const range = seen[index] as { min: number; max: number }
        range.min = Math.min(range.min, value)
        range.max = Math.max(range.max, value)
      })
    }
    if (seen.every(({ min, max }) => max - min >= 10)) break
  }
  return Math.min(...seen.map(({ min, max }) => max - min))
}

const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 30 }))
const twoQuarters = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 2 })

describe.each(SHAPES)('a year and its quarters: $name', (shape) => {
  const years = fc.sample(twoQuarters, { seed: 2026, numRuns: 120 }).map((counts) => published(shape, counts))

  it('together leave no small figure of either bounded within less than ten', () => {
    const widths = years.map((year) => narrowest(shape, year))
    expect(widths.filter((width) => width < 10)).toEqual([])
    expect(widths.filter(Number.isFinite).length).toBeGreaterThan(10)
  })

  it('would: a year that withholds only what is small shows what a quarter withheld', () => {
    const naive = years.map((year) => ({ ...year, known: year.values.map((value) => !isFew(value)) }))
    expect(naive.filter((year) => narrowest(shape, year) < 10).length).toBeGreaterThan(10)
  })

  it('what a year tells beyond its quarters is of nobody, or of eleven people or more', () => {
    let beyond = 0
    for (const { quarters, values, known } of years) {
      values.forEach((value, at) => {
        if (!known[at]) return
        const told = quarters.reduce(
          (total, quarter) => total + (quarter.known[at] ? (quarter.values[at] as number) : 0),
          0,
        )
        expect(isFew(value - told)).toBe(false)
        beyond += Number(value > told)
      })
    }
    expect(beyond).toBeGreaterThan(10)
  })
})
