import { WAGE_MOST, WAGE_STEP } from '../wage-curve'

const SVG = 'http://www.w3.org/2000/svg'

/** Of a drawing, in pixels: its edges, how far a cent rises, a letter. */
interface Place {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly rise: number
  readonly letter: number
}

function make(name: string, kind: string, parent: Element): Element {
  const part = document.createElementNS(SVG, name)
  part.setAttribute('class', kind)
  parent.append(part)
  return part
}

const put = (part: Element | null, attributes: Readonly<Record<string, number | string>>) => {
  for (const [name, value] of Object.entries(attributes)) part?.setAttribute(name, String(value))
}

/** A line that the page moves to the wage that is read, with what is said of that point; and where the drawing lies. */
export function withCursor(drawing: Element, top: number, place: Place): Element {
  for (const [name, value] of Object.entries(place)) put(drawing, { [`data-${name}`]: value })
  put(make('line', 'curve-cursor', drawing), { y1: top, y2: place.bottom })
  put(make('circle', 'curve-point', drawing), { r: place.letter / 2.5 })
  make('text', 'curve-said', drawing)
  return drawing
}

function placeOf(drawing: SVGSVGElement): Place {
  const of = (name: keyof Place) => Number(drawing.getAttribute(`data-${name}`))
  return { left: of('left'), right: of('right'), bottom: of('bottom'), rise: of('rise'), letter: of('letter') }
}

/** Letters from the point to what is said of it, between two lines, and how wide a letter is at most. */
const GAP = 0.75
const LINE = 1.25
const LETTER = 0.56

/** Moves the cursor to a point of the curve, whose totals are given; `lines` stand above it, clear of the curve. */
export function placeCursor(frame: Element, index: number, totals: readonly number[], lines: readonly string[]): void {
  const drawing = frame.querySelector('svg')
  if (!drawing) return
  const { left, right, bottom, rise, letter } = placeOf(drawing)
  const step = ((right - left) * WAGE_STEP) / WAGE_MOST
  const x = left + step * index
  const up = (total: number) => bottom - total * rise
  const wide = Math.max(...lines.map(({ length }) => length)) * letter * LETTER
  const before = x - wide - letter * GAP >= left
  const reach = Math.ceil((wide + letter * GAP) / step)
  const under = before ? totals.slice(Math.max(0, index - reach), index + 1) : totals.slice(index, index + reach + 1)
  // Where neither side has room, it lies across the line rather than beyond the drawing.
  const edge = Number(drawing.getAttribute('width')) - wide
  const from = before ? x - letter * GAP : Math.min(x + letter * GAP, edge)
  put(drawing.querySelector('.curve-cursor'), { x1: x, x2: x })
  put(drawing.querySelector('.curve-point'), { cx: x, cy: up(totals[index] ?? 0) })
  const said = drawing.querySelector('.curve-said')
  put(said, {
    'text-anchor': before ? 'end' : 'start',
    y: up(Math.max(...under)) - letter * (GAP + LINE * (lines.length - 1)),
  })
  said?.replaceChildren(
    ...lines.map((line, at) => {
      const part = document.createElementNS(SVG, 'tspan')
      put(part, { x: from, dy: at === 0 ? 0 : letter * LINE })
      part.textContent = line
      return part
    }),
  )
}

/** Pixels from the edges of a drawing to those of what is drawn: what lies under it is laid out by them. */
export function marginsOf(frame: Element): readonly [from: number, to: number] {
  const drawing = frame.querySelector('svg')
  if (!drawing) return [0, 0]
  const { left, right } = placeOf(drawing)
  return [left, frame.clientWidth - right]
}

/** The point of the curve under a finger or a mouse. */
export function indexAt(frame: Element, clientX: number): number {
  const drawing = frame.querySelector('svg')
  if (!drawing) return 0
  const { left, right } = placeOf(drawing)
  const box = drawing.getBoundingClientRect()
  const x = ((clientX - box.left) * Number(drawing.getAttribute('width'))) / box.width
  return Math.round((Math.min(1, Math.max(0, (x - left) / (right - left))) * WAGE_MOST) / WAGE_STEP)
}
