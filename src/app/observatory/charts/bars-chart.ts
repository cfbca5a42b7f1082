import { barX, plot, ruleX, text } from '@observablehq/plot'
import type { Bar, BarGroup } from './data'
import { finish } from './finish'
import { scaleOf } from './letters'

interface Line extends Partial<Bar> {
  readonly key: string
  readonly heading?: string
}

const ROW = 36

/** Numbers of people, group by group. */
export function barsChart(groups: readonly BarGroup[], width: number, label: string): Element {
  const scale = scaleOf(width)
  const { narrow, px } = scale
  const lines = groups.flatMap<Line>((group, at) => [
    ...(group.label ? [{ key: `${at}`, heading: group.label }] : []),
    ...group.bars.flatMap<Line>(({ label: name, ...bar }, index) =>
      narrow
        ? [
            { key: `${at}.${index}.name`, label: name },
            { key: `${at}.${index}`, ...bar },
          ]
        : [{ key: `${at}.${index}`, label: name, ...bar }],
    ),
  ])
  const bars = lines.flatMap((line) => (typeof line.count === 'number' ? [{ key: line.key, count: line.count }] : []))
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const left = narrow ? 1 : px(300)
  const y = 'key'
  const drawing = plot({
    width,
    height: px(lines.length * ROW + 6),
    marginTop: px(2),
    marginBottom: px(2),
    marginLeft: left,
    marginRight: px(74),
    className: 'chart',
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: lines.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      barX(bars, { y, x: 'count', fill: 'var(--fir)', insetTop: px(7), insetBottom: px(7), rx: 2 }),
      ruleX([0], { stroke: 'var(--edge)' }),
      text(
        lines.filter((line) => line.heading),
        { x: 0, y, text: 'heading', textAnchor: 'start', dx: 1 - left, dy: px(5), fontWeight: 700 },
      ),
      text(
        lines.filter((line) => line.label),
        {
          x: 0,
          y,
          text: 'label',
          textAnchor: narrow ? 'start' : 'end',
          dx: narrow ? 0 : px(-12),
          dy: narrow ? px(7) : 0,
        },
      ),
      text(
        lines.filter((line) => line.text),
        { x: (line: Line) => line.count ?? 0, y, text: 'text', textAnchor: 'start', dx: px(8), fontWeight: 650 },
      ),
    ],
  })
  return finish(drawing, label, scale)
}
