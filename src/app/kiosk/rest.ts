import { watchGestures } from './gestures'
import './rest.css'

/** How the start screen stands aside after a while without a touch: some pixels away, its picture by day or by night. */
export interface Rest {
  readonly x: number
  readonly y: number
  readonly picture: 'day' | 'night'
}

const MINUTE_MS = 60_000
/** Without a touch for that long, nobody reads the start screen. */
const AFTER_MS = 3 * MINUTE_MS
const TICK_MS = 10_000
/** Pixels, never downwards: the page must not become longer than the screen. */
const PLACES = [
  [0, 0],
  [3, -2],
  [0, -4],
  [-3, -2],
  [-1, 0],
  [2, -4],
] as const
/** Minutes for which the picture stays the same. */
const PICTURE_LASTS = 5

/** The place of that minute of rest, and its picture. Each minute is elsewhere than the one before. */
export function restAt(minute: number): Rest {
  const [x, y] = PLACES[minute % PLACES.length] as (typeof PLACES)[number]
  return { x, y, picture: Math.floor(minute / PICTURE_LASTS) % 2 === 0 ? 'day' : 'night' }
}

function put(root: HTMLElement, rest: Rest | null): void {
  if (rest) root.dataset.rest = rest.picture
  else delete root.dataset.rest
  root.style.setProperty('--rest-x', `${rest?.x ?? 0}px`)
  root.style.setProperty('--rest-y', `${rest?.y ?? 0}px`)
}

/**
 * Keeps a picture that stands for hours from staying in the panel: one step a minute, never as a movement, and none that
 * somebody who has just touched the screen could see. Returns its end.
 */
export function followRest(root: HTMLElement, atStart: () => boolean): () => void {
  let last = performance.now()
  const touch = () => {
    last = performance.now()
    if (root.dataset.rest) root.dataset.rest = 'day'
  }
  const look = () => {
    if (!atStart()) return put(root, null)
    const quiet = performance.now() - last
    if (quiet >= AFTER_MS) put(root, restAt(1 + Math.floor((quiet - AFTER_MS) / MINUTE_MS)))
  }
  const unwatch = watchGestures(touch)
  const timer = setInterval(look, TICK_MS)
  return () => {
    clearInterval(timer)
    unwatch()
    put(root, null)
  }
}
