import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../../tests/publication/bounds'
import { type Column, filled, tableNetwork } from './table-network'

/** Larger than any finite bound of the tables below. */
const MOST = 8

const FLAT: readonly Column[] = [
  { id: 'all', parent: null },
  { id: 'a', parent: 'all' },
  { id: 'b', parent: 'all' },
]
/** A column that is a sum within a sum. */
const DEEP: readonly Column[] = [
  { id: 'all', parent: null },
  { id: 'ab', parent: 'all' },
  { id: 'a', parent: 'ab' },
  { id: 'b', parent: 'ab' },
  { id: 'c', parent: 'all' },
]

interface Shape {
  readonly columns: readonly Column[]
  readonly rows: number
  readonly summed: boolean
  readonly leaves: number
}
const SHAPES: readonly Shape[] = [
  { columns: FLAT, rows: 3, summed: true, leaves: 4 },
  { columns: FLAT, rows: 2, summed: false, leaves: 4 },
  { columns: DEEP, rows: 1, summed: false, leaves: 3 },
  { columns: [{ id: 'n', parent: null }], rows: 4, summed: true, leaves: 3 },
]

function tableOf({ columns, rows, summed }: Shape, leaves: readonly number[]): number[] {
  let next = 0
  const drawn = new Map<string, number>()
  return filled(rows, columns, summed, (row, column) => {
    const key = `${row} ${column.id}`
    if (!drawn.has(key)) drawn.set(key, leaves[next++] as number)
    return drawn.get(key) as number
  })
}

function* allLeaves(count: number): Generator<number[]> {
  if (count === 0) return yield []
  for (const rest of allLeaves(count - 1)) for (let value = 0; value <= MOST; value += 1) yield [value, ...rest]
}

/** Every table there is, one by one: slow, and nothing to be mistaken about. */
function byEnumeration(shape: Shape, values: readonly number[], known: readonly boolean[]) {
  const found = values.map(() => ({ min: Number.POSITIVE_INFINITY, max: 0 }))
  for (const leaves of allLeaves(shape.leaves)) {
    const table = tableOf(shape, leaves)
    if (!table.every((value, at) => !known[at] || value === values[at])) continue
    table.forEach((value, at) => {
      const one = found[at] as { min: number; max: number }
      one.min = Math.min(one.min, value)
      one.max = Math.max(one.max, value)
    })
  }
  return found
}

describe('the auditor', () => {
  it.each(SHAPES)('finds the bounds that enumeration finds: %o', (shape) => {
    const { columns, rows, summed } = shape
    const network = tableNetwork(rows, columns, summed)
    let finite = 0
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 2 }), { minLength: shape.leaves, maxLength: shape.leaves }),
        fc.array(fc.boolean(), { minLength: rows * columns.length, maxLength: rows * columns.length }),
        (leaves, known) => {
          const values = tableOf(shape, leaves)
          byEnumeration(shape, values, known).forEach(({ min, max }, at) => {
            const found = bounds(network, values, known, at)
            expect(found.min).toBe(min)
            if (found.max === Number.POSITIVE_INFINITY) expect(max).toBeGreaterThanOrEqual(MOST)
            else expect(found.max).toBe(max)
            finite += Number(!known[at] && found.max < Number.POSITIVE_INFINITY)
          })
        },
      ),
      { seed: 11, numRuns: 60 },
    )
    expect(finite).toBeGreaterThan(20)
  })

  it('sees through a subtraction: one house withheld, the other and the sum told', () => {
    const network = tableNetwork(3, [{ id: 'n', parent: null }], true)
    expect(bounds(network, [43, 40, 3], [true, true, false], 2)).toEqual({ min: 3, max: 3 })
    expect(bounds(network, [43, 40, 3], [true, false, false], 2)).toEqual({ min: 0, max: 43 })
    expect(bounds(network, [43, 40, 3], [false, true, false], 2)).toEqual({ min: 0, max: Number.POSITIVE_INFINITY })
  })
})
