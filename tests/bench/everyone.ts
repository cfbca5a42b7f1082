import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { wholePacks } from '../e2e/packs'
import { Visitor } from '../e2e/visitor'
import { LANGUAGES, type Language } from '../words'
import { throttle } from './page-load'
import { median } from './stats'
import { lightFinger } from './touch'

declare global {
  interface Window {
    /** Milliseconds from the last press to the first change of words since, painted. */
    settled: number
  }
}

/** Milliseconds from the press on a language to the screen painted in it, over all languages, each twice. */
export interface LanguageTimes {
  readonly p50: number
  readonly slowest: number
}

const ORDER: readonly Language[] = ['en', 'ar', 'tr', 'uk', 'fr-falc', 'fr']
const NAMES: Readonly<Record<Language, string>> = JSON.parse(readFileSync('locales/languages.json', 'utf8'))

/** Runs in the page before it loads. */
function watchChanges() {
  let pressed: number | undefined
  addEventListener('click', (event) => (pressed = event.timeStamp), { capture: true })
  new MutationObserver(() => {
    const since = pressed
    if (since === undefined) return
    pressed = undefined
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.settled = performance.now() - since
      }),
    )
  }).observe(document, { childList: true, subtree: true, characterData: true })
}

/** A terminal that keeps all packs, with its cable pulled and its processor slowed down `cpu` times. */
async function onTerminal<T>(browser: Browser, origin: string, cpu: number, work: (page: Page) => Promise<T>) {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'fr-FR' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await page.addInitScript(watchChanges)
    await page.goto(`${origin}/?terminal=remiremont-1`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    if (!(await wholePacks(page, LANGUAGES))) throw new Error('packs of languages could not be kept')
    await context.setOffline(true)
    await throttle(page, cpu)
    return await work(page)
  } finally {
    await context.close()
  }
}

async function changes(page: Page): Promise<LanguageTimes> {
  const hand = lightFinger(page)
  const times: number[] = []
  for (const language of [...ORDER, ...ORDER]) {
    await hand.press(page.getByRole('button', { name: NAMES[language], exact: true }))
    await page.waitForTimeout(2000)
    times.push(await page.evaluate(() => window.settled))
  }
  return { p50: median(times), slowest: Math.max(...times) }
}

/** Changes of language on the start screen, and in the settings in the middle of a visit. */
export function languageTimes(browser: Browser, origin: string, cpu: number): Promise<readonly LanguageTimes[]> {
  return onTerminal(browser, origin, cpu, async (page) => {
    const atStart = await changes(page)
    const visitor = new Visitor(page, {}, lightFinger(page))
    await visitor.enter()
    await visitor.press('start.settings.open')
    return [atStart, await changes(page)]
  })
}
