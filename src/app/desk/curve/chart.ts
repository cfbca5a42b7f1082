import { areaY, axisX, axisY, dot, gridY, lineY, link, plot, text } from '@observablehq/plot'
import { finish } from '../../observatory/charts/finish'
import { scaleOf } from '../../observatory/charts/letters'
import { type Band, bandFill, stacked } from '../bands'
import { bandNumbers } from './band-numbers'
import { withCursor } from './cursor'
import { flagsOf } from './flags'
import type { MarkGroup } from './layers'

/** For letters of 16 pixels, in pixels: the plot, what is above the highest total, the axis, the strip of tapers, a number. */
const HEIGHT = 400
const ABOVE = 56
const AXIS = 30
const STRIP = 58
const CHIP = 11
const ROOM = 28

interface Drawn {
  readonly wages: readonly number[]
  readonly bands: readonly Band[]
  readonly groups: readonly MarkGroup[]
}

interface Said {
  readonly label: string
  /** Title of the strip under the axis. */
  readonly strip: string
  euros(cents: number): string
  /** Of 100 € earned between two points, what stays. */
  kept(from: number, to: number): string
}

/** What a household has each month as a wage rises, stacked, with a numbered line where a right turns. */
export function curveChart({ wages, bands, groups }: Drawn, width: number, wanted: number, said: Said) {
  const scale = scaleOf(width, undefined, wanted)
  const { narrow, px } = scale
  const laid = stacked(bands)
  const last = wages.at(-1) ?? 0
  const [left, right] = [px(narrow ? 66 : 84), px(30)]
  const plain = width - left - right
  const perCent = plain / last
  const flags = flagsOf(
    groups.map(({ index }) => left + (wages[index] ?? 0) * perCent),
    left,
    width - px(CHIP + 1),
    px(ROOM),
  )
  const rows = 1 + Math.max(-1, ...flags.map(({ row }) => row))
  const top = px(8 + rows * ROOM)
  const height = px(HEIGHT)
  const totals = laid.at(-1)?.spans ?? []
  const most = Math.max(1, ...totals.map(({ high }) => high))
  const ceiling = (most * height) / (height - px(ABOVE))
  const perUp = height / ceiling
  const points = (spans: (typeof laid)[number]['spans']) => spans.map((span, at) => ({ wage: wages[at], ...span }))
  const steps = narrow ? [0, 100_000, 200_000] : [0, 50_000, 100_000, 150_000, 200_000, 250_000]
  const labels = flags.map(({ at, label, row }, place) => ({
    wage: (at - left) / perCent,
    x: (label - left) / perCent,
    y: ceiling + px(CHIP + 5 + row * ROOM) / perUp,
    number: String(groups[place]?.number),
  }))
  const drawing = plot({
    width,
    height: height + top + px(AXIS + STRIP),
    marginTop: top,
    marginBottom: px(AXIS + STRIP),
    marginLeft: left,
    marginRight: right,
    className: 'chart',
    x: { domain: [0, last], axis: null },
    y: { domain: [0, ceiling], axis: null },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      ...laid.map(({ place, spans }) =>
        areaY(points(spans), { x: 'wage', y1: 'low', y2: 'high', fill: bandFill(place) }),
      ),
      ...laid.map(({ spans }, place) =>
        lineY(points(spans), {
          x: 'wage',
          y: 'high',
          stroke: 'var(--ink)',
          strokeWidth: place === laid.length - 1 ? 3 : 1,
        }),
      ),
      link(labels, { x1: 'wage', x2: 'wage', y1: 0, y2: ceiling, className: 'curve-rule' }),
      link(labels, { x1: 'wage', x2: 'x', y1: ceiling, y2: 'y', className: 'curve-lead' }),
      dot(labels, { x: 'x', y: 'y', r: px(CHIP), className: 'curve-flag' }),
      text(labels, { x: 'x', y: 'y', text: 'number', className: 'curve-flag-number', fontWeight: 750 }),
      ...numbered(laid, { perCent: perUp, perPoint: plain / (wages.length - 1), groups, px }, wages),
      axisY({ className: 'soft', label: null, tickSize: 0, ticks: 5, tickFormat: above(said.euros) }),
      axisX(steps, { className: 'soft', label: null, tickSize: px(5), tickFormat: said.euros }),
      ...strip(wages, steps, said, { px, perUp, perCent }),
    ],
  })
  finish(drawing, said.label, scale)
  return withCursor(drawing, top, {
    left,
    right: width - right,
    bottom: top + height,
    rise: perUp,
    letter: scale.letter,
  })
}

/** The zero of one axis is that of the other. */
const above = (euros: Said['euros']) => (cents: number) => (cents === 0 ? '' : euros(cents))

type Px = (length: number) => number

/** The number of each band, on a disc that its pattern does not reach. */
function numbered(
  laid: ReturnType<typeof stacked>,
  room: { readonly perCent: number; readonly perPoint: number; readonly groups: readonly MarkGroup[]; readonly px: Px },
  wages: readonly number[],
) {
  const { perCent, perPoint, groups, px } = room
  const marks = groups.map(({ index }) => index)
  const places = bandNumbers(laid, { perCent, perPoint, least: px(CHIP + 2), marks }).map(
    ({ index, middle, number }) => ({ wage: wages[index], middle, number }),
  )
  return [
    dot(places, { x: 'wage', y: 'middle', r: px(CHIP - 2), className: 'band-chip' }),
    text(places, { x: 'wage', y: 'middle', text: 'number', className: 'band-number', fontWeight: 750 }),
  ]
}

interface Sizes {
  readonly px: Px
  /** Pixels of a cent, upwards and sideways. */
  readonly perUp: number
  readonly perCent: number
}

/** Under the axis: of 100 € earned from one of its figures to the next, what stays. */
function strip(wages: readonly number[], steps: readonly number[], said: Said, { px, perUp, perCent }: Sizes) {
  const ends = [...new Set([...steps, wages.at(-1) ?? 0])]
  const gap = px(3) / perCent
  const zones = ends.slice(1).map((to, place) => {
    const from = ends[place] ?? 0
    const kept = said.kept(wages.indexOf(from), wages.indexOf(to))
    return { from: from + gap, to: to - gap, wage: (from + to) / 2, kept }
  })
  const under = (length: number) => -px(length) / perUp
  const line = under(AXIS + 28)
  return [
    text([said.strip], { frameAnchor: 'bottom-left', lineAnchor: 'middle', dy: px(AXIS + 14), className: 'soft' }),
    link(zones, { x1: 'from', x2: 'to', y1: line, y2: line, className: 'curve-zone' }),
    text(zones, { x: 'wage', y: under(AXIS + 44), text: 'kept', fontWeight: 750 }),
  ]
}
