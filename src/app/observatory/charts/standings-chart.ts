import { axisX, barX, gridX, plot, ruleY, text, tickX } from '@observablehq/plot'
import type { StandingBar } from './data'
import { finish, NARROW } from './finish'

const BAR = 26

/** Who does not receive each right, waits, receives it: bars of 100 %, the interval below, the national rate above. */
export function standingsChart(bars: readonly StandingBar[], width: number, label: string): Element {
  const narrow = width < NARROW
  const row = narrow ? 124 : 68
  const inset = (row - BAR) / 2
  const y = (bar: StandingBar) => bar.label
  const known = bars.filter(({ anchor }) => anchor !== null)
  const line = { y, fill: 'currentColor' } as const
  const names = narrow
    ? [
        text(bars, { ...line, x: 0, text: y, textAnchor: 'start', dy: -42, fontWeight: 650 }),
        text(bars, { ...line, x: 100, text: 'rate', textAnchor: 'end', dy: -42, fontWeight: 750 }),
        text(bars, { ...line, x: 0, text: 'national', textAnchor: 'start', dy: 36, className: 'soft' }),
        text(bars, { ...line, x: 100, text: 'interval', textAnchor: 'end', dy: 36, className: 'soft' }),
      ]
    : [
        text(bars, { ...line, x: 0, text: y, textAnchor: 'end', dx: -14, lineWidth: 11, fontWeight: 650 }),
        text(bars, { ...line, x: 100, text: 'rate', textAnchor: 'start', dx: 14, dy: -11, fontWeight: 750 }),
        text(bars, { ...line, x: 100, text: 'interval', textAnchor: 'start', dx: 66, dy: -11, className: 'soft' }),
        text(bars, { ...line, x: 100, text: 'national', textAnchor: 'start', dx: 14, dy: 11, className: 'soft' }),
      ]
  const drawing = plot({
    width,
    height: bars.length * row + 36,
    marginTop: 34,
    marginBottom: 2,
    marginLeft: narrow ? 1 : 190,
    marginRight: narrow ? 1 : 180,
    className: 'chart',
    x: { domain: [0, 100], axis: null },
    y: { type: 'band', domain: bars.map(y), axis: null, padding: 0 },
    marks: [
      axisX([0, 25, 50, 75, 100], {
        className: 'soft',
        anchor: 'top',
        tickSize: 0,
        tickFormat: (tick: number) => (narrow && tick % 50 !== 0 ? '' : `${tick}\u00a0%`),
      }),
      gridX([0, 25, 50, 75, 100], { stroke: 'var(--line)', strokeOpacity: 1 }),
      barX(bars, { y, x1: 0, x2: 'non', fill: 'var(--stone-deep)', insetTop: inset, insetBottom: inset }),
      barX(
        bars.filter(({ att }) => att),
        {
          y,
          x1: 'non',
          x2: (bar) => bar.non + (bar.att ?? 0),
          fill: 'url(#stripes)',
          insetTop: inset,
          insetBottom: inset,
        },
      ),
      barX(bars, {
        y,
        x1: (bar) => bar.non + (bar.att ?? 0),
        x2: 100,
        fill: 'var(--fir-tint)',
        stroke: 'var(--fir)',
        insetTop: inset,
        insetBottom: inset,
      }),
      ruleY(bars, { y, x1: 'low', x2: 'high', stroke: 'currentColor', strokeWidth: 2.5, dy: BAR / 2 + 6 }),
      tickX(
        bars.flatMap((bar) => [bar.low, bar.high].map((x) => ({ x, label: bar.label }))),
        {
          x: 'x',
          y: 'label',
          stroke: 'currentColor',
          strokeWidth: 2.5,
          insetTop: inset + BAR + 2,
          insetBottom: inset - 10,
        },
      ),
      tickX(known, {
        x: 'anchor',
        y,
        stroke: 'var(--surface)',
        strokeWidth: 7,
        insetTop: inset - 9,
        insetBottom: inset - 1,
      }),
      tickX(known, {
        x: 'anchor',
        y,
        stroke: 'var(--ink)',
        strokeWidth: 3,
        insetTop: inset - 9,
        insetBottom: inset - 1,
      }),
      text(known, { x: 'anchor', y, text: () => '▼', dy: -BAR / 2 - 9, fill: 'currentColor', fontSize: 13 }),
      ...names,
    ],
  })
  return finish(drawing, label)
}
