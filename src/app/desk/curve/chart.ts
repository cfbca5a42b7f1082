import { areaY, axisX, axisY, gridY, lineY, plot, ruleX, text } from '@observablehq/plot'
import { finish } from '../../observatory/charts/finish'
import { scaleOf } from '../../observatory/charts/letters'
import { type Band, bandColour, stacked } from '../bands'
import type { MarkGroup } from './layers'

const SVG = 'http://www.w3.org/2000/svg'
const HEIGHT = 460
const MARK = 26

interface Drawn {
  readonly wages: readonly number[]
  readonly bands: readonly Band[]
  readonly groups: readonly MarkGroup[]
}

/** What a household has each month as a wage rises, stacked, with a numbered line where a right turns. */
export function curveChart(
  { wages, bands, groups }: Drawn,
  width: number,
  label: string,
  euros: (cents: number) => string,
) {
  const scale = scaleOf(width)
  const { narrow, px } = scale
  const laid = stacked(bands)
  const last = wages.at(-1) ?? 0
  const [left, right] = [px(narrow ? 66 : 84), px(14)]
  const perCent = (width - left - right) / last
  const flags = flagged(groups, wages, perCent, px(MARK))
  const rows = 1 + Math.max(0, ...flags.map(({ level }) => level))
  const top = px(8 + rows * MARK)
  const most = Math.max(1, ...(laid.at(-1)?.spans ?? []).map(({ high }) => high))
  const points = (spans: (typeof laid)[number]['spans']) => spans.map((span, at) => ({ wage: wages[at], ...span }))
  const steps = narrow ? [0, 100_000, 200_000] : [0, 50_000, 100_000, 150_000, 200_000, 250_000]
  const drawing = plot({
    width,
    height: px(HEIGHT) + top,
    marginTop: top,
    marginBottom: px(40),
    marginLeft: left,
    marginRight: right,
    className: 'chart',
    x: { domain: [0, last], axis: null },
    y: { domain: [0, most], axis: null },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      ...laid.map(({ place, spans }) =>
        areaY(points(spans), { x: 'wage', y1: 'low', y2: 'high', fill: bandColour(place) }),
      ),
      ...laid.map(({ spans }, place) =>
        lineY(points(spans), {
          x: 'wage',
          y: 'high',
          stroke: 'var(--ink)',
          strokeWidth: place === laid.length - 1 ? 3 : 1,
        }),
      ),
      ruleX(flags, { x: 'wage', stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '3 4' }),
      text(flags, {
        x: 'wage',
        frameAnchor: 'top',
        text: 'number',
        dy: (flag: (typeof flags)[number]) => -px(10 + flag.level * MARK),
        fontWeight: 750,
      } as never),
      text(
        laid.flatMap(({ place, spans }) => thickest(wages, spans, (px(22) * most) / px(HEIGHT), place)),
        { x: 'wage', y: 'middle', text: 'number', className: 'band-number', fontWeight: 750 },
      ),
      axisY({ className: 'soft', label: null, tickSize: 0, ticks: 5, tickFormat: euros }),
      axisX(steps, { className: 'soft', label: null, tickSize: px(5), tickFormat: euros }),
    ],
  })
  finish(drawing, label, scale)
  return withCursor(drawing, left, right, width, [top, px(HEIGHT) + top - px(40)])
}

/** The wage at which a band is thickest, away from the edges; none for a band too thin for its number. */
function thickest(
  wages: readonly number[],
  spans: readonly { readonly low: number; readonly high: number }[],
  least: number,
  place: number,
) {
  let best: number | undefined
  for (let at = 6; at < spans.length - 6; at += 1) {
    const thick = heightOf(spans[at])
    if (thick >= least && (best === undefined || thick > heightOf(spans[best]))) best = at
  }
  if (best === undefined) return []
  const { low, high } = spans[best] as (typeof spans)[number]
  return [{ wage: wages[best], middle: (low + high) / 2, number: String(place + 1) }]
}

const heightOf = (span: { readonly low: number; readonly high: number } | undefined) =>
  span ? span.high - span.low : 0

/** Numbers above the drawing: one that would lie on another goes a row higher. */
function flagged(groups: readonly MarkGroup[], wages: readonly number[], perCent: number, room: number) {
  const ends: number[] = []
  return groups.map(({ index, number }) => {
    const wage = wages[index] ?? 0
    const x = wage * perCent
    let level = ends.findIndex((end) => x - end >= room)
    if (level < 0) level = ends.length
    ends[level] = x
    return { wage, number: String(number), level }
  })
}

/** A line that the page moves to the wage that is read, and where the drawing begins and ends, in shares of its width. */
function withCursor(
  drawing: Element,
  left: number,
  right: number,
  width: number,
  [top, bottom]: readonly [number, number],
): Element {
  const line = document.createElementNS(SVG, 'line')
  line.setAttribute('class', 'curve-cursor')
  line.setAttribute('y1', String(top))
  line.setAttribute('y2', String(bottom))
  drawing.setAttribute('data-left', String(left / width))
  drawing.setAttribute('data-right', String(1 - right / width))
  drawing.append(line)
  return drawing
}
