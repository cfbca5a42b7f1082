import type { Scale } from './letters'

const SVG = 'http://www.w3.org/2000/svg'

/** Stripes, so that two parts of a bar differ by more than their colour. */
function stripes(): SVGElement {
  const pattern = document.createElementNS(SVG, 'pattern')
  const attributes = {
    id: 'stripes',
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  }
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, String(value))
  for (const [part, width] of [
    ['ground', 6],
    ['line', 2.5],
  ] as const) {
    const rect = document.createElementNS(SVG, 'rect')
    rect.setAttribute('class', `stripes-${part}`)
    rect.setAttribute('width', String(width))
    rect.setAttribute('height', '6')
    pattern.append(rect)
  }
  const defs = document.createElementNS(SVG, 'defs')
  defs.append(pattern)
  return defs
}

/** Makes a drawing fit for the page: no style of its own, which the policy refuses; one image with its words. */
export function finish(drawing: Element, label: string, { letter }: Pick<Scale, 'letter'>): Element {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  // An image has one name: those of its parts would be refused.
  for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  drawing.setAttribute('font-size', String(letter))
  drawing.setAttribute('role', 'img')
  drawing.setAttribute('aria-label', label)
  if (drawing.querySelector('[fill="url(#stripes)"]')) drawing.prepend(stripes())
  return drawing
}
