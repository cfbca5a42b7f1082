import { barX, dot, plot, ruleX, text } from '@observablehq/plot'
import { finish } from '../../observatory/charts/finish'
import { scaleOf } from '../../observatory/charts/letters'
import { type Band, bandFill, stacked } from '../bands'

const ROW = 72
const BAR = 34
const CHIP = 9

/** What a household has in a month, the base case and each scenario: one bar each, stacked. */
export function totalsChart(
  names: readonly string[],
  bands: readonly Band[],
  width: number,
  wanted: number,
  label: string,
  euros: (cents: number) => string,
): Element {
  const scale = scaleOf(width, undefined, wanted)
  const { px } = scale
  const laid = stacked(bands)
  const keys = names.map((_, at) => String(at))
  const most = Math.max(1, ...(laid.at(-1)?.spans ?? []).map(({ high }) => high))
  const room = width - px(100)
  const totals = keys.map((key, at) => ({
    key,
    name: names[at],
    total: laid.at(-1)?.spans[at]?.high ?? 0,
  }))
  const numbers = laid.flatMap(({ place, spans }) =>
    spans.flatMap(({ low, high }, at) =>
      ((high - low) * room) / most < px(2 * CHIP + 2)
        ? []
        : [{ key: keys[at], middle: (low + high) / 2, number: String(place + 1) }],
    ),
  )
  const onBar = { x: 'middle', y: 'key', dy: px((ROW - BAR) / 2 - 6) } as const
  const drawing = plot({
    width,
    height: px(names.length * ROW + 6),
    marginTop: px(2),
    marginBottom: px(4),
    marginLeft: 1,
    marginRight: px(100),
    className: 'chart',
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: keys, axis: null, padding: 0 },
    marks: [
      ...laid.map(({ place, spans }) =>
        barX(
          spans.map((span, at) => ({ ...span, key: keys[at] })),
          {
            y: 'key',
            x1: 'low',
            x2: 'high',
            fill: bandFill(place),
            stroke: 'var(--ink)',
            strokeWidth: 1,
            insetTop: px(ROW - BAR - 6),
            insetBottom: px(6),
          },
        ),
      ),
      ruleX([0], { stroke: 'var(--edge)' }),
      text(totals, {
        x: 0,
        y: 'key',
        text: 'name',
        textAnchor: 'start',
        dy: px(BAR / 2 - ROW / 2 + 1),
        fontWeight: 650,
      }),
      text(totals, {
        x: 'total',
        y: 'key',
        text: ({ total }: { total: number }) => euros(total),
        textAnchor: 'start',
        dx: px(8),
        dy: px((ROW - BAR) / 2 - 6),
        fontWeight: 750,
      }),
      dot(numbers, { ...onBar, r: px(CHIP), className: 'band-chip' }),
      text(numbers, { ...onBar, text: 'number', className: 'band-number', fontWeight: 750 }),
    ],
  })
  return finish(drawing, label, scale)
}
