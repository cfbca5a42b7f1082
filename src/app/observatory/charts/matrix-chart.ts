import { barX, plot, ruleX, text } from '@observablehq/plot'
import type { Matrix } from './data'
import { finish, NARROW } from './finish'

const ROW = 40
/** Size of the letters of a header, in pixels. */
const LETTER = 15
const HEADER = '\u00a0'

/** Numbers of people in columns side by side on one scale; on a narrow page three columns at most, then below. */
export function matrixChart({ columns, rows }: Matrix, width: number, label: string): Element {
  const narrow = width < NARROW
  const across = narrow ? Math.min(columns.length, 3) : columns.length
  const place = (column: number) => ({ fx: column % across, fy: Math.floor(column / across) })
  const headers = columns.map((name, column) => ({ ...place(column), name }))
  const cells = rows.flatMap((row) => row.cells.map((cell, column) => ({ ...place(column), row: row.label, ...cell })))
  const labels = headers
    .filter(({ fx }) => fx === 0)
    .flatMap(({ fx, fy }) => rows.map((row) => ({ fx, fy, row: row.label })))
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0))
  const high = narrow ? ROW + 24 : ROW
  const drop = narrow ? 12 : 0
  const left = narrow ? 1 : 190
  const facet = { fx: 'fx', fy: 'fy', y: 'row' } as const
  const drawing = plot({
    width,
    height: (rows.length * high + ROW * 2) * Math.ceil(columns.length / across),
    marginTop: 2,
    marginBottom: 2,
    marginLeft: left,
    marginRight: 2,
    className: 'chart',
    x: { domain: [0, most * (narrow ? 2 : 1.7)], axis: null },
    y: { type: 'band', domain: [HEADER, ...rows.map((row) => row.label)], axis: null, padding: 0 },
    fx: { axis: null, padding: 0.06 },
    fy: { axis: null, padding: 0 },
    marks: [
      barX(
        cells.filter(({ count }) => count !== null),
        { ...facet, x: 'count', fill: 'var(--stone-deep)', insetTop: 9 + 2 * drop, insetBottom: 9 },
      ),
      ruleX(cells, { ...facet, x: 0, stroke: 'var(--edge)' }),
      text(cells, { ...facet, x: (cell) => cell.count ?? 0, text: 'text', textAnchor: 'start', dx: 7, dy: drop }),
      text(labels, {
        ...facet,
        x: 0,
        text: 'row',
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? 0 : -14,
        dy: narrow ? -drop : 0,
        fontWeight: 650,
      }),
      text(headers, {
        fx: 'fx',
        fy: 'fy',
        x: 0,
        y: () => HEADER,
        text: 'name',
        textAnchor: 'start',
        lineWidth: ((width - left) / across - 12) / LETTER,
        lineAnchor: 'bottom',
        dy: 12,
        className: 'soft',
      }),
    ],
  })
  return finish(drawing, label)
}
