import { barX, plot, ruleX, text } from '@observablehq/plot'
import { finish } from '../../observatory/charts/finish'
import { scaleOf } from '../../observatory/charts/letters'
import { type Band, bandColour, stacked } from '../bands'

const ROW = 84
const BAR = 40

/** What a household has in a month, the base case and each scenario: one bar each, stacked. */
export function totalsChart(
  names: readonly string[],
  bands: readonly Band[],
  width: number,
  label: string,
  euros: (cents: number) => string,
): Element {
  const scale = scaleOf(width)
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
            fill: bandColour(place),
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
      text(
        laid.flatMap(({ place, spans }) =>
          spans.flatMap(({ low, high }, at) =>
            ((high - low) * room) / most < px(18)
              ? []
              : [{ key: keys[at], middle: (low + high) / 2, number: String(place + 1) }],
          ),
        ),
        {
          x: 'middle',
          y: 'key',
          text: 'number',
          dy: px((ROW - BAR) / 2 - 6),
          className: 'band-number',
          fontWeight: 750,
        },
      ),
    ],
  })
  return finish(drawing, label, scale)
}
