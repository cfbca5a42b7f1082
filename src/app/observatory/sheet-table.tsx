import type { ComponentChildren } from 'preact'
import { Disclosure } from '../ui/disclosure'

export interface SheetTableProps {
  readonly summary: string
  readonly caption: string
  /** The first column names the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ComponentChildren[])[]
}

/** The figures of a chart as a table, which unfolds; printed open. */
export function SheetTable({ summary, caption, columns, rows }: SheetTableProps) {
  return (
    <Disclosure summary={summary}>
      {/* A wide table scrolls by itself, by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus */}
      <section class="table-frame" tabIndex={0} aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Disclosure>
  )
}
