import type { Network } from './audit'

/** A column of a table; `parent`: the column whose sum it is a part of. */
export interface Column {
  readonly id: string
  readonly parent: string | null
}

const ROOT = 0

/**
 * The network of a table; the figure of a row and a column is number `row × columns + column`. With `summed`, the first
 * row is the sum of the others; without, each row stands alone.
 */
export function tableNetwork(rows: number, columns: readonly Column[], summed: boolean): Network {
  const width = columns.length
  const indexOf = new Map(columns.map(({ id }, index) => [id, index]))
  const isSum = columns.map(({ id }) => columns.some(({ parent }) => parent === id))
  const cell = (row: number, column: number) => 1 + row * width + column
  const sumOfColumn = (column: number) => (summed ? cell(rows, column) : ROOT)
  const from: number[] = []
  const to: number[] = []
  const touching: number[][] = Array.from({ length: 1 + (rows + 1) * width }, () => [])
  for (let row = 0; row < rows; row += 1) {
    columns.forEach(({ parent }, column) => {
      const outer = parent === null ? ROOT : cell(row, indexOf.get(parent) as number)
      const inner = isSum[column] ? cell(row, column) : sumOfColumn(column)
      const [start, end] = summed && row === 0 ? [inner, outer] : [outer, inner]
      const figure = from.push(start) - 1
      to.push(end)
      touching[start]?.push(figure)
      if (end !== start) touching[end]?.push(figure)
    })
  }
  return { from, to, touching }
}

/** All figures of a table from its leaves: sums of columns, and the first row when it is the sum of the others. */
export function filled(
  rows: number,
  columns: readonly Column[],
  summed: boolean,
  leaf: (row: number, column: Column) => number,
): number[] {
  const width = columns.length
  const values: number[] = Array.from({ length: rows * width }, () => 0)
  const amountOf = (row: number, column: Column): number => {
    const parts = columns.filter(({ parent }) => parent === column.id)
    return parts.length === 0 ? leaf(row, column) : parts.reduce((sum, part) => sum + amountOf(row, part), 0)
  }
  for (let row = summed ? 1 : 0; row < rows; row += 1) {
    columns.forEach((column, index) => {
      const value = amountOf(row, column)
      values[row * width + index] = value
      if (summed) values[index] = (values[index] as number) + value
    })
  }
  return values
}
