import { dot, gridX, plot, ruleY, text, tickX } from '@observablehq/plot'
import type { Dot, DotGroup, Rate } from './data'
import { finish } from './finish'
import { scaleOf } from './letters'
import { percentAxis } from './percent-axis'

interface Line extends Partial<Dot> {
  readonly key: string
  readonly heading?: string
  readonly note?: string | undefined
}

const ROW = 34
/** Beside the scale on a wide page: names, and what is said of them. */
const NAMES = 250
const SAID = 160

/** Shares with their intervals on one scale, group by group, in the order given. */
export function dotsChart(groups: readonly DotGroup[], width: number, label: string, rate: Rate): Element {
  const scale = scaleOf(width)
  const { narrow, px } = scale
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
    height: px(lines.length * ROW + 36),
    marginTop: px(34),
    marginBottom: px(2),
    marginLeft: narrow ? px(8) : px(NAMES),
    marginRight: narrow ? px(8) : px(SAID),
    className: 'chart',
    x: { domain: [0, 100], axis: null },
    y: { type: 'band', domain: lines.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      ...percentAxis(rate, scale),
      gridX([0, 25, 50, 75, 100], { stroke: 'var(--line)', strokeOpacity: 1 }),
      ruleY(shares, { y, x1: 'low', x2: 'high', stroke: 'var(--stone-deep)', strokeWidth: 2.5 }),
      tickX(
        shares.flatMap(({ key, low, high }) => [low, high].map((x) => ({ x, key }))),
        {
          x: 'x',
          y,
          stroke: 'var(--stone-deep)',
          strokeWidth: 2.5,
          insetTop: px(ROW / 2 - 5),
          insetBottom: px(ROW / 2 - 5),
        },
      ),
      dot(shares, { y, x: 'value', r: px(5.5), fill: 'var(--stone-deep)' }),
      text(
        lines.filter(({ heading }) => heading),
        { x: 0, y, text: 'heading', textAnchor: 'start', dx: px(narrow ? -8 : -NAMES), dy: px(5), fontWeight: 700 },
      ),
      text(
        lines.filter(({ note }) => note),
        {
          x: narrow ? 0 : 100,
          y,
          text: 'note',
          textAnchor: 'start',
          dx: px(narrow ? -8 : 16),
          dy: px(narrow ? 0 : 5),
          className: 'soft',
        },
      ),
      text(named, {
        x: 0,
        y,
        text: 'label',
        textAnchor: 'start',
        dx: px(narrow ? -8 : 20 - NAMES),
        dy: px(narrow ? 5 : 0),
      }),
      text(named, {
        x: 100,
        y,
        text: 'text',
        textAnchor: narrow ? 'end' : 'start',
        dx: px(narrow ? 8 : 16),
        dy: px(narrow ? 5 : 0),
      }),
    ],
  })
  return finish(drawing, label, scale)
}
