import type { ObservatoryWords } from '../i18n/observatory-words'
import { SheetTable, type SheetTableProps } from './sheet-table'

interface DataTableProps extends Omit<SheetTableProps, 'summary'> {
  readonly words: ObservatoryWords
}

/** The figures of a chart of the observatory as a table, which unfolds; printed open. */
export function DataTable({ words: { t }, ...table }: DataTableProps) {
  return <SheetTable summary={t('observatory.table')} {...table} />
}
