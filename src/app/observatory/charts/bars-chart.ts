import { barX, plot, ruleX, text } from '@observablehq/plot'
import type { Bar, BarGroup } from './data'
import { finish, NARROW } from './finish'

interface Line extends Partial<Bar> {
  readonly key: string
  readonly heading?: string
}

const ROW = 36

/** Numbers of people, group by group. */
export function barsChart(groups: readonly BarGroup[], width: number, label: string): Element {
  const narrow = width < NARROW
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
  const left = narrow ? 1 : 300
  const y = 'key'
  const drawing = plot({
    width,
    height: lines.length * ROW + 6,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: left,
    marginRight: 74,
    className: 'chart',
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: lines.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      barX(bars, { y, x: 'count', fill: 'var(--fir)', insetTop: 7, insetBottom: 7, rx: 2 }),
      ruleX([0], { stroke: 'var(--edge)' }),
      text(
        lines.filter((line) => line.heading),
        { x: 0, y, text: 'heading', textAnchor: 'start', dx: 1 - left, dy: 5, fontWeight: 700 },
      ),
      text(
        lines.filter((line) => line.label),
        { x: 0, y, text: 'label', textAnchor: narrow ? 'start' : 'end', dx: narrow ? 0 : -12, dy: narrow ? 7 : 0 },
      ),
      text(
        lines.filter((line) => line.text),
        { x: (line: Line) => line.count ?? 0, y, text: 'text', textAnchor: 'start', dx: 8, fontWeight: 650 },
      ),
    ],
  })
  return finish(drawing, label)
}
