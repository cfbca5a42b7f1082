import type { Words } from '../../i18n/words'
import { SheetTable } from '../../observatory/sheet-table'
import { signedText } from '../amount-words'
import type { Band } from '../bands'
import { keptOf100, taperOf } from '../taper'
import type { WageCurve } from '../wage-curve'
import { type MarkGroup, rowsOf } from './layers'

interface Props {
  readonly words: Words
  readonly curve: WageCurve
  readonly bands: readonly Band[]
  readonly groups: readonly MarkGroup[]
}

/** The curve as a table: each hundred euros, and where a right turns. What stays is counted from one line to the next. */
export function CurveTable({ words, curve, bands, groups }: Props) {
  const { t, money } = words
  const rows = rowsOf(curve)
  const [, ...parts] = bands
  const numbers = new Map(groups.map(({ index, number }) => [index, number]))
  const columns = [
    t('foresight.curve.wage'),
    ...parts.map(({ name }) => name),
    t('foresight.total'),
    t('foresight.curve.kept'),
    t('foresight.curve.marks'),
  ]
  return (
    <SheetTable
      summary={t('foresight.table')}
      caption={t('foresight.curve.tableCaption')}
      columns={columns}
      rows={rows.map((index, row) => {
        const next = rows[row + 1]
        const kept = next === undefined ? null : keptOf100(taperOf(curve, index, next))
        return [
          money(curve.wages[index] ?? 0),
          ...parts.map(({ values }) => money(values[index] ?? 0)),
          money(curve.totals[index]?.least ?? 0),
          kept === null ? '' : kept < 0 ? signedText(words, kept * 100) : money(kept * 100),
          numbers.get(index) ?? '',
        ]
      })}
    />
  )
}
