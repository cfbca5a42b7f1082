import type { Page } from 'playwright-core'
import { LANGUAGES } from '../words'

/** What a terminal keeps whole. */
export const TERMINAL_PACKS = [...LANGUAGES.filter((one) => one !== 'fr'), 'dyslexia', 'desk', 'charts']

/** Asks the worker to keep these packs of languages or letters whole; whether they are. */
export const wholePacks = (page: Page, wanted: readonly string[]) =>
  page.evaluate(async (names) => {
    const { active } = await navigator.serviceWorker.ready
    const { port1, port2 } = new MessageChannel()
    const answer = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data)
    })
    active?.postMessage({ type: 'KEEP_PACKS', packs: names }, [port2])
    return answer
  }, wanted)
