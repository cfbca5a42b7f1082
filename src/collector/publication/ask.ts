import type { Row } from '../../statistics/edition'
import { THRESHOLD } from '../../statistics/vocabulary'
import { isFew, type Question, type Told } from './question'
import { type Sums, together } from './sums'
import { protect } from './suppress'
import { eachFigure, figureAt, figuresOf, type Place, rowKey, rowName, type Table } from './table'
import { tableNetwork } from './table-network'

/** Rows that were published, by their name. */
export type Rows = ReadonlyMap<string, Row>

/** A part of a period, with what was published of it; without rows: nothing. */
export interface Stretch {
  readonly sums: Sums
  readonly rows: Rows
}

/** A figure of a whole territory is worth that many of a house: parents first. */
const OF_TERRITORY = 8
/** Among equals the smaller count is withheld: less than any weight. */
const BY_SIZE = 1e-6

/** A period to be published; `sums`: of all its stretches. */
export interface Whole {
  readonly sums: Sums
  readonly stretches: readonly Stretch[]
}

/** A period from its stretches: itself alone, or a year of its quarters. */
export const wholeOf = (stretches: readonly Stretch[]): Whole => ({
  sums: together(stretches.map(({ sums }) => sums)),
  stretches,
})

/** Which figures of a table may be published. */
export function tellable(table: Table, whole: Whole): boolean[] {
  // A share that is shown tells that it is of eleven people on each side: in rare cases this alone is too much.
  const answer = protect(questionOf(table, whole, true)) ?? protect(questionOf(table, whole, false))
  return answer ?? eachFigure(table, () => false)
}

const isOk = (table: Table, rows: Rows, figure: Place): boolean =>
  rows.get(rowKey(rowName(table, figure)))?.status === 'ok'

const lowest = ({ method }: Table): number => (method === 'noise' ? Number.NEGATIVE_INFINITY : 0)
/** Tables where each person of a line gave one answer: of a line where all gave the same, it is known of each. */
const ANSWERED: ReadonlySet<Row['table']> = new Set(['standing', 'reasons', 'ages', 'motives', 'outcomes'])

/**
 * Whether too few people stand behind a figure. An answer that nobody gave tells what the others gave: it counts as one
 * of a few, but in a line that nobody is in. With noise nobody knows a small count from none, nor from fewer.
 */
function smallness(table: Table): Question['isSmall'] {
  const { name, method, share } = table
  const isAnswer = eachFigure(
    table,
    ({ line, column: { id, told } }) =>
      ANSWERED.has(name) && !line.told && (told === 'count' || id === share?.of || id === share?.against),
  )
  const rowOf = eachFigure(table, ({ row }) => row)
  return (values, figure) => {
    const value = values[figure] as number
    if (value > 0) return isFew(value)
    if (method === 'noise') return true
    const sameLine = (at: number) => isAnswer[at] === true && rowOf[at] === rowOf[figure]
    return isAnswer[figure] === true && values.some((other, at) => other > 0 && sameLine(at))
  }
}

/** Whether a line of figures has enough people on each side of its share. */
function sharesOf(table: Table, values: readonly number[]): boolean[] {
  const { lines, share } = table
  return lines.map(
    (_line, row) =>
      share !== undefined &&
      [share.of, share.against].every((id) => (values[figureAt(table, row, id)] as number) >= THRESHOLD),
  )
}

const leastOf = (table: Table, shares: readonly boolean[]): number[] =>
  eachFigure(table, ({ column, row }) =>
    shares[row] && column.id === table.share?.against ? THRESHOLD : lowest(table),
  )

function toldOf(table: Table, sums: Sums, rows: Rows): Told {
  const values = figuresOf(table, sums)
  const isSmall = smallness(table)
  // What is told elsewhere is never of few people: where it is of few, it was withheld.
  const known = eachFigure(table, (figure) =>
    figure.told === 'elsewhere' ? !isSmall(values, figure.at) : isOk(table, rows, figure),
  )
  const shares = table.lines.map((_line, row) =>
    table.columns.some(({ id, told }) => told === 'base' && known[figureAt(table, row, id)]),
  )
  return { values, known, least: leastOf(table, shares) }
}

function questionOf(table: Table, { sums: all, stretches }: Whole, withShares: boolean): Question {
  const values = figuresOf(table, all)
  const shares = sharesOf(table, values).map((has) => has && withShares)
  const isTold = ({ rows }: Stretch) => eachFigure(table, (figure) => rows.has(rowKey(rowName(table, figure))))
  const told = stretches.filter((stretch) => isTold(stretch).includes(true))
  const untold = stretches.filter((stretch) => !told.includes(stretch)).map(({ sums }) => sums)
  const isSmall = smallness(table)
  const follows = ({ column, row }: Place) =>
    table.follows?.column === column.id && isSmall(values, figureAt(table, row, table.follows.of))
  return {
    network: tableNetwork(table.lines.length, table.columns, table.summed),
    whole: { values, least: leastOf(table, shares) },
    parts: [
      ...told.map(({ sums, rows }) => toldOf(table, sums, rows)),
      ...(untold.length > 0 ? [toldOf(table, told.length > 0 ? together(untold) : all, new Map())] : []),
    ],
    wished: eachFigure(table, (figure) => {
      const { told, row } = figure
      if (told === 'base' || told === 'inShare') return shares[row] === true
      return told !== 'hidden' && !follows(figure)
    }),
    loss: eachFigure(table, ({ column, told, row, at }) => {
      if (told === 'elsewhere') return Number.POSITIVE_INFINITY
      return column.loss * (table.summed && row === 0 ? OF_TERRITORY : 1) + Math.abs(values[at] as number) * BY_SIZE
    }),
    isSmall,
  }
}
