import { countWithin } from './count-within'

/** Errors that nobody caught, within a minute of a visit, before the page is taken for broken. */
const MOST = 3
const MINUTE_MS = 60_000
/** A page without a title draws nothing; it is looked at that often, and given up after so many looks. */
const TICK_MS = 2000
const BLANK_LOOKS = 3
/** A browser reports it as an error, and nothing is wrong. */
const HARMLESS = /ResizeObserver/

interface Options {
  readonly page: ParentNode
  readonly visiting: () => boolean
  /** Loads the page again, at the start. */
  readonly restart: () => void
}

/**
 * Brings a terminal back to its start when a visit goes wrong and does not say so: errors that follow each other, or a page
 * that stays empty. One error alone ends nothing: the visitor may not even have seen it. Returns its end.
 */
export function watchPage({ page, visiting, restart }: Options): () => void {
  const errors = countWithin(MINUTE_MS)
  let blank = 0
  const count = (event: Event) => {
    if (!visiting() || HARMLESS.test((event as ErrorEvent).message ?? '')) return
    if (errors() > MOST) restart()
  }
  const timer = setInterval(() => {
    blank = page.querySelector('h1') ? 0 : blank + 1
    if (blank >= BLANK_LOOKS) restart()
  }, TICK_MS)
  addEventListener('error', count)
  addEventListener('unhandledrejection', count)
  return () => {
    clearInterval(timer)
    removeEventListener('error', count)
    removeEventListener('unhandledrejection', count)
  }
}
