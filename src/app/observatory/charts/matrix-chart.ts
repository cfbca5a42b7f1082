import { barX, plot, ruleX, text } from '@observablehq/plot'
import type { Matrix } from './data'
import { finish } from './finish'
import { scaleOf } from './letters'

const ROW = 40
const HEADER = '\u00a0'
/** Letters of a header beside those of the drawing. */
const SOFT = 0.9375

/** Numbers of people in columns side by side on one scale; on a narrow page three columns at most, or two, then below. */
export function matrixChart({ columns, rows }: Matrix, width: number, label: string): Element {
  const scale = scaleOf(width)
  const { narrow, px, letter } = scale
  const room = width < px(280) ? 2 : narrow ? 3 : columns.length
  const across = Math.min(columns.length, room)
  const place = (column: number) => ({ fx: column % across, fy: Math.floor(column / across) })
  const headers = columns.map((name, column) => ({ ...place(column), name }))
  const cells = rows.flatMap((row) => row.cells.map((cell, column) => ({ ...place(column), row: row.label, ...cell })))
  const labels = headers
    .filter(({ fx }) => fx === 0)
    .flatMap(({ fx, fy }) => rows.map((row) => ({ fx, fy, row: row.label })))
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0))
  const high = narrow ? ROW + 24 : ROW
  const drop = narrow ? 12 : 0
  const left = narrow ? 1 : px(190)
  const facet = { fx: 'fx', fy: 'fy', y: 'row' } as const
  const drawing = plot({
    width,
    height: px(rows.length * high + ROW * 2) * Math.ceil(columns.length / across),
    marginTop: px(2),
    marginBottom: px(2),
    marginLeft: left,
    marginRight: px(2),
    className: 'chart',
    x: { domain: [0, most * (narrow ? 2 : 1.7)], axis: null },
    y: { type: 'band', domain: [HEADER, ...rows.map((row) => row.label)], axis: null, padding: 0 },
    fx: { axis: null, padding: 0.06 },
    fy: { axis: null, padding: 0 },
    marks: [
      barX(
        cells.filter(({ count }) => count !== null),
        { ...facet, x: 'count', fill: 'var(--stone-deep)', insetTop: px(9 + 2 * drop), insetBottom: px(9) },
      ),
      ruleX(cells, { ...facet, x: 0, stroke: 'var(--edge)' }),
      text(cells, {
        ...facet,
        x: (cell) => cell.count ?? 0,
        text: 'text',
        textAnchor: 'start',
        dx: px(7),
        dy: px(drop),
      }),
      text(labels, {
        ...facet,
        x: 0,
        text: 'row',
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? 0 : px(-14),
        dy: px(-drop),
        fontWeight: 650,
      }),
      text(headers, {
        fx: 'fx',
        fy: 'fy',
        x: 0,
        y: () => HEADER,
        text: 'name',
        textAnchor: 'start',
        lineWidth: ((width - left) / across - px(12)) / (letter * SOFT),
        lineAnchor: 'bottom',
        dy: px(12),
        className: 'soft',
      }),
    ],
  })
  return finish(drawing, label, scale)
}
