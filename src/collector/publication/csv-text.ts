/** A spreadsheet would take such a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** What a cell may hold; `null`: empty. */
export type CsvValue = string | number | boolean | null

function cell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const BYTE_ORDER_MARK = '\uFEFF'

/** Lines for a spreadsheet: semicolons, UTF-8 with its mark, lines ended as RFC 4180 wants. */
export const csvText = (lines: readonly (readonly CsvValue[])[]): string =>
  BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(';')}\r\n`).join('')
