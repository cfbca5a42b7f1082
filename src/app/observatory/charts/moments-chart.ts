import { areaY, axisX, axisY, dot, gridY, line, plot, text } from '@observablehq/plot'
import type { Moment, Rate } from './data'
import { finish } from './finish'
import { scaleOf } from './letters'

const HEIGHT = 194
/** Two moments below, on one line. */
const LETTERS = 16

/** One rate over time with its band; a moment without a figure breaks the line. */
export function momentsChart(moments: readonly Moment[], width: number, label: string, rate: Rate): Element {
  const scale = scaleOf(width, LETTERS)
  const { px } = scale
  const points = moments.map(({ label: moment, share, text: said }) => ({ moment, said, ...share }))
  const shown = points.filter(({ value }) => value !== undefined)
  const last = points.at(-1)
  const x = 'moment'
  const drawing = plot({
    width,
    height: px(HEIGHT),
    marginTop: px(16),
    marginBottom: px(34),
    marginLeft: px(54),
    marginRight: px(58),
    className: 'chart',
    x: { type: 'point', domain: points.map(({ moment }) => moment), axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      gridY([0, 50, 100], { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY([0, 50, 100], {
        className: 'soft',
        label: null,
        tickSize: 0,
        tickFormat: (tick: number) => rate(tick),
      }),
      axisX({
        className: 'soft',
        label: null,
        tickSize: 0,
        tickPadding: px(8),
        tickFormat: (moment: string) => (moment === points[0]?.moment || moment === last?.moment ? moment : ''),
      }),
      areaY(points, { x, y1: 'low', y2: 'high', fill: 'var(--stone)', fillOpacity: 0.3 }),
      line(points, { x, y: 'value', stroke: 'var(--stone-deep)', strokeWidth: 3 }),
      dot(shown, { x, y: 'value', r: px(5), fill: 'var(--stone-deep)' }),
      text(
        shown.filter((point) => point === last),
        // Beside the last point, where there is no band to cover.
        { x, y: 'value', text: 'said', textAnchor: 'start', dx: px(11), fontWeight: 750 },
      ),
    ],
  })
  return finish(drawing, label, scale)
}
