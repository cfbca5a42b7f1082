import { areaY, axisX, axisY, dot, gridY, line, plot, text } from '@observablehq/plot'
import type { Moment } from './data'
import { finish } from './finish'

const HEIGHT = 190

/** One rate over time with its band; a moment without a figure breaks the line. */
export function momentsChart(moments: readonly Moment[], width: number, label: string): Element {
  const points = moments.map(({ label: moment, share, text: said }) => ({ moment, said, ...share }))
  const shown = points.filter(({ value }) => value !== undefined)
  const last = points.at(-1)
  const x = 'moment'
  const drawing = plot({
    width,
    height: HEIGHT,
    marginTop: 16,
    marginBottom: 30,
    marginLeft: 54,
    marginRight: 30,
    className: 'chart',
    x: { type: 'point', domain: points.map(({ moment }) => moment), axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      gridY([0, 50, 100], { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY([0, 50, 100], {
        className: 'soft',
        label: null,
        tickSize: 0,
        tickFormat: (tick: number) => `${tick}\u00a0%`,
      }),
      axisX({
        className: 'soft',
        label: null,
        tickSize: 0,
        tickFormat: (moment: string) => (moment === points[0]?.moment || moment === last?.moment ? moment : ''),
      }),
      areaY(points, { x, y1: 'low', y2: 'high', fill: 'var(--stone)', fillOpacity: 0.3 }),
      line(points, { x, y: 'value', stroke: 'var(--stone-deep)', strokeWidth: 3 }),
      dot(shown, { x, y: 'value', r: 5, fill: 'var(--stone-deep)' }),
      text(
        shown.filter((point) => point === last),
        { x, y: 'value', text: 'said', dy: -18, fontWeight: 750 },
      ),
    ],
  })
  return finish(drawing, label)
}
