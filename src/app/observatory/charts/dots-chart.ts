import { axisX, dot, gridX, plot, ruleY, text, tickX } from '@observablehq/plot'
import type { Dot, DotGroup } from './data'
import { finish, NARROW } from './finish'

interface Line extends Partial<Dot> {
  readonly key: string
  readonly heading?: string
  readonly note?: string | undefined
}

const ROW = 34

/** Shares with their intervals on one scale, group by group, in the order given. */
export function dotsChart(groups: readonly DotGroup[], width: number, label: string): Element {
  const narrow = width < NARROW
  const lines = groups.flatMap<Line>((group, at) => [
    { key: `${at}`, heading: group.label, note: narrow ? undefined : group.note },
    ...(narrow && group.note ? [{ key: `${at}.note`, note: group.note }] : []),
    ...group.dots.flatMap<Line>((one, index) => [
      ...(narrow ? [{ key: `${at}.${index}.name`, label: one.label, text: one.text }] : []),
      narrow ? { key: `${at}.${index}`, share: one.share } : { key: `${at}.${index}`, ...one },
    ]),
  ])
  const shares = lines.flatMap(({ key, share }) => (share ? [{ key, ...share }] : []))
  const named = lines.filter((line) => line.label !== undefined)
  const y = 'key'
  const drawing = plot({
    width,
    height: lines.length * ROW + 36,
    marginTop: 34,
    marginBottom: 2,
    marginLeft: narrow ? 8 : 250,
    marginRight: narrow ? 8 : 160,
    className: 'chart',
    x: { domain: [0, 100], axis: null },
    y: { type: 'band', domain: lines.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      axisX([0, 25, 50, 75, 100], {
        className: 'soft',
        anchor: 'top',
        tickSize: 0,
        tickFormat: (tick: number) => (narrow && tick % 50 !== 0 ? '' : `${tick}\u00a0%`),
      }),
      gridX([0, 25, 50, 75, 100], { stroke: 'var(--line)', strokeOpacity: 1 }),
      ruleY(shares, { y, x1: 'low', x2: 'high', stroke: 'var(--stone-deep)', strokeWidth: 2.5 }),
      tickX(
        shares.flatMap(({ key, low, high }) => [low, high].map((x) => ({ x, key }))),
        { x: 'x', y, stroke: 'var(--stone-deep)', strokeWidth: 2.5, insetTop: ROW / 2 - 5, insetBottom: ROW / 2 - 5 },
      ),
      dot(shares, { y, x: 'value', r: 5.5, fill: 'var(--stone-deep)' }),
      text(
        lines.filter(({ heading }) => heading),
        { x: 0, y, text: 'heading', textAnchor: 'start', dx: narrow ? -8 : -250, dy: 5, fontWeight: 700 },
      ),
      text(
        lines.filter(({ note }) => note),
        {
          x: narrow ? 0 : 100,
          y,
          text: 'note',
          textAnchor: 'start',
          dx: narrow ? -8 : 16,
          dy: narrow ? 0 : 5,
          className: 'soft',
        },
      ),
      text(named, { x: 0, y, text: 'label', textAnchor: 'start', dx: narrow ? -8 : -230, dy: narrow ? 5 : 0 }),
      text(named, {
        x: 100,
        y,
        text: 'text',
        textAnchor: narrow ? 'end' : 'start',
        dx: narrow ? 8 : 16,
        dy: narrow ? 5 : 0,
      }),
    ],
  })
  return finish(drawing, label)
}
