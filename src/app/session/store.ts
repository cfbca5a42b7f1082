import { useEffect, useState } from 'preact/hooks'

/** One value that screens watch. */
export interface Store<S> {
  get(): S
  set(next: S): void
  subscribe(listener: () => void): () => void
}

/** A store that lives in memory and nowhere else. */
export function createStore<S>(initial: S): Store<S> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(next) {
      if (Object.is(next, state)) return
      state = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The store's value; the component is drawn again when it changes. */
export function useStore<S>(store: Pick<Store<S>, 'get' | 'subscribe'>): S {
  const [, redraw] = useState(0)
  useEffect(() => store.subscribe(() => redraw((count) => count + 1)), [store])
  return store.get()
}
