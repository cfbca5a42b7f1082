import { useCallback, useMemo, useRef } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { SheetTable } from '../../observatory/sheet-table'
import type { Finding } from '../../walk/findings'
import { rightName } from '../amount-words'
import type { Band } from '../bands'
import type { Comparison } from '../compare'
import { Drawing } from '../drawing'
import { Legend } from '../legend'

interface Props {
  readonly words: Words
  /** Of the base case, then of each scenario. */
  readonly names: readonly string[]
  readonly compared: Comparison
}

/** The month of each case, by what it is made of: drawn, and as a table. Of a range, the least. */
export function Totals({ words, names, compared }: Props) {
  const { t, money } = words
  const frame = useRef<HTMLDivElement>(null)
  const bands = useMemo(() => bandsOf(words, compared), [words, compared])
  const totals = [compared.base, ...compared.columns].map(({ monthly }) => monthly.total.least)
  const says = words.list(
    names.map((name, at) => t('foresight.stands', { right: name, standing: money(totals[at] ?? 0) })),
  )
  const draw = useCallback(
    ({ totalsChart }: typeof import('../charts'), width: number, letter: number) =>
      totalsChart(names, bands, width, letter, t('foresight.image'), money),
    // The names are made anew each time; what they say is in the comparison and the words.
    [bands, t, money],
  )
  return (
    <>
      <Drawing caption={t('foresight.caption')} says={says} frame={frame} draw={draw}>
        <Legend bands={bands} />
      </Drawing>
      <SheetTable
        summary={t('foresight.table')}
        caption={t('foresight.tableCaption')}
        columns={[t('foresight.case'), ...bands.map(({ name }) => name), t('foresight.total')]}
        rows={names.map((name, at) => [
          name,
          ...bands.map(({ values }) => money(values[at] ?? 0)),
          money(totals[at] ?? 0),
        ])}
      />
    </>
  )
}

function bandsOf(words: Words, { base, columns }: Comparison): readonly Band[] {
  const all = [base.found, ...columns.map(({ rights }) => rights.map(({ after }) => after))]
  const monthly = (finding: Finding | undefined) => (finding?.amount?.per === 'month' ? finding.amount.least : 0)
  const rights = base.found.flatMap(({ benefit }, at) => {
    const values = all.map((found) => monthly(found[at]))
    return values.some((value) => value > 0) ? [{ id: benefit.id, name: rightName(words, benefit), values }] : []
  })
  const incomes = [base, ...columns].map(({ monthly: { income } }) => income.least)
  return [{ id: 'income', name: words.t('foresight.income'), values: incomes }, ...rights]
}
