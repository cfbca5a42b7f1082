import { DOUBLE_PRESS_MS } from '../ui/button'
import './scan.css'
import { advance, OUTSIDE, type Place, select } from './order'
import { scopeOf, stopsIn } from './stops'

export interface ScanOptions {
  /** How long each stop stays lit, in seconds. */
  readonly seconds: number
  /** Nobody has pressed for a long time. */
  readonly onQuiet?: (() => void) | undefined
}

const QUIET_MS = 120_000
const MARK = 'data-scan'

/**
 * Lights the groups of the page one after the other, then what is in the chosen one. One key chooses: Space, Enter or
 * the same touch anywhere. What is lit has the focus, so that a screen reader says it. Returns what stops it.
 */
export function startScan({ seconds, onQuiet }: ScanOptions): () => void {
  const places = new WeakMap<HTMLElement, Place<HTMLElement>>()
  let lit: HTMLElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let pressedAt = performance.now()

  const placeIn = (scope: HTMLElement): Place<HTMLElement> => places.get(scope) ?? OUTSIDE
  const dark = () => {
    lit?.removeAttribute(MARK)
    lit = undefined
  }
  const light = (element: HTMLElement | undefined) => {
    dark()
    if (!element) return
    lit = element
    element.setAttribute(MARK, '')
    focus(element)
    // What the press led to has taken the focus: a dialog, say.
    element.addEventListener('blur', () => lit === element && dark(), { once: true })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(step, seconds * 1000)
  }
  const step = () => {
    later()
    if (performance.now() - pressedAt > QUIET_MS) onQuiet?.()
    const scope = scopeOf(document)
    const place = advance(stopsIn(scope), placeIn(scope))
    places.set(scope, place)
    light(place.at)
  }
  const press = () => {
    const now = performance.now()
    if (now - pressedAt < DOUBLE_PRESS_MS) return
    pressedAt = now
    const scope = scopeOf(document)
    const { place, pressed } = select(stopsIn(scope), placeIn(scope))
    places.set(scope, place)
    later()
    if (!pressed) return light(place.at)
    pressed.click()
  }

  const leaveOff = [
    ...['keydown', 'keypress', 'keyup'].map((kind) =>
      heard(kind, (event) => {
        if (!(event instanceof KeyboardEvent) || (event.key !== ' ' && event.key !== 'Enter')) return
        take(event)
        if (kind === 'keydown' && !event.repeat) press()
      }),
    ),
    // The focus stays where the light is.
    heard('mousedown', (event) => event.preventDefault()),
    heard('click', (event) => {
      if (!event.isTrusted) return
      take(event)
      press()
    }),
  ]
  later()
  return () => {
    clearTimeout(timer)
    dark()
    for (const off of leaveOff) off()
  }
}

/** Nothing else acts on it; what only watches for a sign of life on the window still hears it. */
function take(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

function heard(kind: string, listen: (event: Event) => void): () => void {
  addEventListener(kind, listen, { capture: true })
  return () => removeEventListener(kind, listen, { capture: true })
}

/** A group takes the focus too, as long as it is lit. */
function focus(element: HTMLElement): void {
  const isGroup = element.tabIndex < 0 && !element.hasAttribute('tabindex')
  if (isGroup) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: isGroup })
  if (isGroup) element.scrollIntoView({ block: 'nearest' })
}
