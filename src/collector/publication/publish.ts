import type { Row } from '../../statistics/edition'
import { type Rows, tellable, type Whole } from './ask'
import { percentAbove, percentBelow, roundCount, wholePercent } from './round'
import { eachFigure, figureAt, figuresOf, type Place, rowKey, rowName, type Table } from './table'
import { noiseVariance, wilson } from './wilson'

/** ε of the noise that devices add. */
const EPSILON = 1

/** Where rows are there from the first person who is counted in them, a withheld one would tell that there is one. */
const SILENT: ReadonlySet<Row['table']> = new Set(['questions', 'needs', 'motives'])

type Numbers = Pick<Row, 'value' | 'low' | 'high' | 'base'>
const WITHHELD: Numbers = { value: null, low: null, high: null, base: null }

function shareOf(part: number, base: number, batches: number): Numbers {
  const share = part / base
  const { low, high } = wilson(share, base, noiseVariance(share, base, batches, EPSILON))
  return { value: wholePercent(share), low: percentBelow(low), high: percentAbove(high), base: roundCount(base) }
}

/** The rows of a table of a period; `before`: the rows of the tables that it needs. */
export function publish(table: Table, whole: Whole, before: Rows): Row[] {
  const { sums } = whole
  const values = figuresOf(table, sums)
  const { needs, subject, catalogue, share } = table
  const needed = needs && before.get(rowKey({ ...needs, place: '', subject, detail: '', catalogue }))
  const tell = needs && needed?.status !== 'ok' ? values.map(() => false) : tellable(table, whole)
  const numbersOf = ({ line, row, at, told }: Place): Numbers => {
    const value = values[at] as number
    if (!tell[at]) return WITHHELD
    if (told === 'count') return { ...WITHHELD, value: roundCount(value) }
    const of = figureAt(table, row, share?.of ?? '')
    const batches = table.method === 'noise' ? (table.batches?.(sums, line.id) ?? 0) : 0
    return tell[of] ? shareOf(values[of] as number, value, batches) : WITHHELD
  }
  return eachFigure(table, (figure): Row[] => {
    if (figure.told !== 'count' && figure.told !== 'base') return []
    const numbers = numbersOf(figure)
    const status = numbers.value === null ? 'nd' : 'ok'
    if (status === 'nd' && SILENT.has(table.name)) return []
    return [{ ...rowName(table, figure), ...numbers, status, catalogue, method: table.method }]
  }).flat()
}
