import type { Browser, Page } from 'playwright-core'
import { enrolLaptop, enterCase, openDesk } from '../e2e/desk'
import { throttle } from './page-load'
import { percentile } from './stats'

declare global {
  interface Window {
    /** Of each key: milliseconds until the outcomes are on the page, what of it is the product’s, and until they are painted. */
    typed: { done: number; work: number; painted: number }[]
  }
}

/** From a key of the fast entry to its outcomes, in milliseconds, all rights of a household of eight. */
export interface TypingTimes {
  readonly keys: number
  /** Until all outcomes are in the page. */
  readonly done: { readonly p50: number; readonly p95: number; readonly slowest: number }
  /** Of this, what the product does: from its own event on. */
  readonly work: { readonly p50: number; readonly p95: number }
  /** Until they are painted: the wait for the next frame counts. */
  readonly painted: { readonly p50: number; readonly p95: number }
}

/** Eight people: a couple who work, six children from the cradle to the lycée, in a rented home. */
const EIGHT: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['foyer@menage', { conjoint: 'concubinage', enfants: [1, 2, 3, 4, 5, 6].map((number) => `enfant${number}`) }],
  ['dateNaissance@demandeur', '1988-03-12'],
  ['dateNaissance@conjoint', '1989-07-02'],
  ['dateNaissance@enfant1', '2009-05-20'],
  ['dateNaissance@enfant2', '2012-09-02'],
  ['dateNaissance@enfant3', '2015-01-12'],
  ['dateNaissance@enfant4', '2018-11-22'],
  ['dateNaissance@enfant5', '2022-04-05'],
  ['dateNaissance@enfant6', '2025-08-30'],
  ['nationalite@menage', 'FR'],
  ['logement@menage', 'locationVide'],
  ['loyer@menage', 65_000],
  ['charges@menage', 8_000],
  ['typesRessources@demandeur', ['salaire']],
  ['typesRessources@conjoint', ['salaire', 'chomage']],
  ...['demandeur/salaire', 'conjoint/salaire', 'conjoint/chomage'].flatMap((income): [string, unknown][] => [
    [`revenuRecent@${income}`, 90_000],
    [`revenuDepuis@${income}`, 'toujours'],
  ]),
])

/** Time for the page to look ahead, and for a second press to count. */
const CALM_MS = 1500

/** Runs in the page. */
function watchKeys() {
  window.typed = []
  let pressed = 0
  let heard = 0
  addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true })
  for (const kind of ['input', 'change']) {
    addEventListener(kind, () => (heard = performance.now()), { capture: true })
    // The page draws in a microtask of its own listener: here, where the event ends its way up, all is on the page.
    addEventListener(kind, (event) => {
      const isChoice = (event.target as Element).tagName === 'SELECT'
      if ((kind === 'change') !== isChoice) return
      const since = pressed
      const now = performance.now()
      const [done, work] = [now - since, now - heard]
      requestAnimationFrame(() =>
        setTimeout(() => window.typed.push({ done, work, painted: performance.now() - since })),
      )
    })
  }
}

/** Replaces what stands in a field, key by key, as somebody types: about six keys a second. */
async function type(page: Page, key: string, text: string): Promise<void> {
  await page.locator(`[data-key="${key}"]`).focus()
  await page.waitForTimeout(400)
  await page.keyboard.press('Control+A')
  for (const sign of text) {
    await page.keyboard.press(sign)
    await page.waitForTimeout(160)
  }
}

/** Types the household of eight, then amounts, dates and answers into all kinds of fields. */
export async function typingTimes(browser: Browser, origin: string, cpu: number): Promise<TypingTimes> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await page.goto(origin)
    await page.locator('html[data-mode]').waitFor()
    await enrolLaptop(page)
    await openDesk(page)
    await enterCase(page, EIGHT)
    const proposals = page.locator('[data-part] > .button')
    await page.waitForTimeout(CALM_MS)
    while ((await proposals.count()) > 0) {
      await proposals.first().click()
      await page.waitForTimeout(CALM_MS)
    }
    await page.evaluate(watchKeys)
    await throttle(page, cpu)
    for (const income of ['demandeur/salaire', 'conjoint/salaire', 'conjoint/chomage'])
      for (const amount of ['1234,56', '870', '15020a']) await type(page, `revenuRecent@${income}`, amount)
    for (const amount of ['712', '640,5', '?', '655']) await type(page, 'loyer@menage', amount)
    for (const person of ['demandeur', 'enfant1', 'enfant6']) {
      const year = person === 'demandeur' ? '1987' : person === 'enfant1' ? '2010' : '2024'
      await type(page, `dateNaissance@${person}`, `1504${year}`)
    }
    for (const answer of ['h', 'l', 'c']) await type(page, 'logement@menage', answer)
    await page.waitForTimeout(500)
    const typed = await page.evaluate(() => window.typed)
    const of = (kind: keyof Window['typed'][number]) => typed.map((one) => one[kind])
    const between = (kind: keyof Window['typed'][number]) => ({
      p50: percentile(of(kind), 0.5),
      p95: percentile(of(kind), 0.95),
    })
    return {
      keys: typed.length,
      done: { ...between('done'), slowest: Math.max(...of('done')) },
      work: between('work'),
      painted: between('painted'),
    }
  } finally {
    await context.close()
  }
}
