import { createStore } from '../session/store'
import { watchGestures } from './gestures'

/** Whether a mediator stands beside the visitors of this terminal: they talk, so the screen waits longer. */
export const mediator = createStore(false)

/** Of this tab, and gone with the browser: nothing on the disk says when somebody was there. */
const KEY = 'mediator'
/** Without a touch for that long, the mediator has left. */
const LASTS_MS = 60 * 60_000
const TICK_MS = 30_000

/** Switches the presence of a mediator on or off, for the pages of this tab. */
export function setMediator(present: boolean): void {
  try {
    if (present) sessionStorage.setItem(KEY, '1')
    else sessionStorage.removeItem(KEY)
  } catch {
    // Where storage is refused it lasts as long as the page.
  }
  mediator.set(present)
}

/** Takes up what was switched on in the page before, and lets it go after an hour without a touch. Returns its end. */
export function followMediator(): () => void {
  let last = performance.now()
  const touch = () => {
    last = performance.now()
  }
  try {
    mediator.set(sessionStorage.getItem(KEY) !== null)
  } catch {
    mediator.set(false)
  }
  const unwatch = watchGestures(touch)
  const timer = setInterval(() => {
    if (mediator.get() && performance.now() - last >= LASTS_MS) setMediator(false)
  }, TICK_MS)
  return () => {
    clearInterval(timer)
    unwatch()
  }
}
