import { hashOf, type ScreenName } from '../routes'
import { createStore, type Store } from './store'

/** One screen of a visit; what it shows stays in memory, the address only has its name. */
interface Named {
  readonly screen: ScreenName
}

/** The screens of a visit, with the browser's back and forward. */
export interface Trail<S extends Named> extends Pick<Store<S>, 'get' | 'subscribe'> {
  /** Opens a screen after the present one; whatever came after is forgotten. */
  go(step: S): void
  back(): void
  /** Forgets all screens and brings the history back to where the visit began. */
  leave(): void
}

/**
 * Starts a trail. The history holds a counter and nothing else: after the visit its entries lead nowhere.
 * `onExit` is called when the visitor goes back before the first screen.
 */
export function createTrail<S extends Named>(first: S, onExit: () => void, browser: Window = window): Trail<S> {
  let steps: readonly S[] = [first]
  let at = 0
  /** A step back was asked for; the browser makes it when it can. */
  let goingBack = false
  const store = createStore(first)

  const show = (index: number) => {
    const step = steps[index]
    if (!step) return onExit()
    at = index
    store.set(step)
  }
  const onPop = (event: PopStateEvent) => {
    goingBack = false
    show(typeof event.state === 'number' ? event.state : -1)
  }
  const home = () => {
    const { state } = browser.history
    if (typeof state === 'number') browser.history.go(-(state + 1))
  }

  browser.history.pushState(0, '', hashOf(first.screen))
  browser.addEventListener('popstate', onPop)
  return {
    get: store.get,
    subscribe: store.subscribe,
    go(step) {
      if (goingBack) return
      steps = [...steps.slice(0, at + 1), step]
      at += 1
      browser.history.pushState(at, '', hashOf(step.screen))
      store.set(step)
    },
    back() {
      if (goingBack) return
      goingBack = true
      browser.history.back()
    },
    leave() {
      browser.removeEventListener('popstate', onPop)
      // Counted from where that step back ends: one step too many would leave the product.
      if (goingBack) browser.addEventListener('popstate', home, { once: true })
      else home()
      steps = []
      store.set(first)
    },
  }
}
