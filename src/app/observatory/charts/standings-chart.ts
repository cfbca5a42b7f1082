import { barX, gridX, plot, ruleY, text, tickX } from '@observablehq/plot'
import type { Rate, StandingBar } from './data'
import { finish } from './finish'
import { scaleOf } from './letters'
import { percentAxis } from './percent-axis'

const BAR = 26

/** Who does not receive each right, waits, receives it: bars of 100 %, the interval below, the national rate above. */
export function standingsChart(bars: readonly StandingBar[], width: number, label: string, percent: Rate): Element {
  const scale = scaleOf(width)
  const { narrow, px } = scale
  const bar = px(BAR)
  const row = px(narrow ? 124 : 68)
  const inset = (row - bar) / 2
  const y = (one: StandingBar) => one.label
  const received = ({ non, att }: StandingBar) => non + (att ?? 0)
  const known = bars.filter(({ anchor }) => anchor !== null)
  const line = { y, fill: 'currentColor' } as const
  const names = narrow
    ? [
        text(bars, { ...line, x: 0, text: y, textAnchor: 'start', dy: px(-42), fontWeight: 650 }),
        text(bars, { ...line, x: 100, text: 'rate', textAnchor: 'end', dy: px(-42), fontWeight: 750 }),
        text(bars, { ...line, x: 0, text: 'national', textAnchor: 'start', dy: px(36), className: 'soft' }),
        text(bars, { ...line, x: 100, text: 'interval', textAnchor: 'end', dy: px(36), className: 'soft' }),
      ]
    : [
        text(bars, { ...line, x: 0, text: y, textAnchor: 'end', dx: px(-14), lineWidth: 11, fontWeight: 650 }),
        text(bars, { ...line, x: 100, text: 'rate', textAnchor: 'start', dx: px(14), dy: px(-11), fontWeight: 750 }),
        text(bars, {
          ...line,
          x: 100,
          text: 'interval',
          textAnchor: 'start',
          dx: px(66),
          dy: px(-11),
          className: 'soft',
        }),
        text(bars, {
          ...line,
          x: 100,
          text: 'national',
          textAnchor: 'start',
          dx: px(14),
          dy: px(11),
          className: 'soft',
        }),
      ]
  const drawing = plot({
    width,
    height: bars.length * row + px(36),
    marginTop: px(34),
    marginBottom: px(2),
    marginLeft: narrow ? 1 : px(190),
    marginRight: narrow ? 1 : px(180),
    className: 'chart',
    x: { domain: [0, 100], axis: null },
    y: { type: 'band', domain: bars.map(y), axis: null, padding: 0 },
    marks: [
      ...percentAxis(percent, scale),
      gridX([0, 25, 50, 75, 100], { stroke: 'var(--line)', strokeOpacity: 1 }),
      barX(bars, { y, x1: 0, x2: 'non', fill: 'var(--stone-deep)', insetTop: inset, insetBottom: inset }),
      barX(
        bars.filter(({ att }) => att),
        {
          y,
          x1: 'non',
          x2: received,
          fill: 'url(#stripes)',
          insetTop: inset,
          insetBottom: inset,
        },
      ),
      barX(bars, {
        y,
        x1: received,
        x2: 100,
        fill: 'var(--fir-tint)',
        stroke: 'var(--fir)',
        insetTop: inset,
        insetBottom: inset,
      }),
      ruleY(bars, { y, x1: 'low', x2: 'high', stroke: 'currentColor', strokeWidth: 2.5, dy: bar / 2 + px(6) }),
      tickX(
        bars.flatMap(({ low, high, label: name }) => [low, high].map((x) => ({ x, label: name }))),
        {
          x: 'x',
          y: 'label',
          stroke: 'currentColor',
          strokeWidth: 2.5,
          insetTop: inset + bar + px(2),
          insetBottom: inset - px(10),
        },
      ),
      // A dark line on a light one: it is seen on each part of a bar.
      ...(
        [
          ['var(--surface)', 7],
          ['var(--ink)', 3],
        ] as const
      ).map(([stroke, strokeWidth]) =>
        tickX(known, { x: 'anchor', y, stroke, strokeWidth, insetTop: inset - px(9), insetBottom: inset - px(1) }),
      ),
      text(known, { x: 'anchor', y, text: () => '▼', dy: -bar / 2 - px(9), fill: 'currentColor', fontSize: px(13) }),
      ...names,
    ],
  })
  return finish(drawing, label, scale)
}
