import type { Browser, Page } from 'playwright-core'
import { languageName } from '../../src/app/i18n/languages'
import { say } from '../e2e/phrases'
import { untilOffline, wholePacks } from '../e2e/stage'
import { Visitor } from '../e2e/visitor'
import { LANGUAGES, type Language } from '../words'
import { throttle } from './page-load'
import { median } from './stats'
import { lightFinger, observe } from './touch'

/** Milliseconds from the press on a language to the screen painted in it. */
export interface LanguageTimes {
  /** The first time that this language is chosen since the page was opened: its words are read from the device. */
  readonly first: readonly number[]
  readonly again: readonly number[]
}

/** Each differs from the one before in its title: easy French does not always differ from French. */
const ORDER: readonly Language[] = ['en', 'ar', 'tr', 'uk', 'fr-falc', 'en', 'fr']

/** A terminal that keeps all packs, with its cable pulled and its processor slowed down `cpu` times. */
async function onTerminal<T>(browser: Browser, origin: string, cpu: number, work: (page: Page) => Promise<T>) {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'fr-FR' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await page.addInitScript(observe)
    await page.goto(`${origin}/?terminal=remiremont-1`)
    await untilOffline(page)
    if (!(await wholePacks(page, LANGUAGES))) throw new Error('packs of languages could not be kept')
    await context.setOffline(true)
    await throttle(page, cpu)
    return await work(page)
  } finally {
    await context.close()
  }
}

/** Changes of language in the middle of a visit. */
export function languageTimes(browser: Browser, origin: string, cpu: number): Promise<LanguageTimes> {
  return onTerminal(browser, origin, cpu, async (page) => {
    const hand = lightFinger(page)
    const visitor = new Visitor(page, {}, hand)
    await visitor.enter()
    await visitor.press('start.settings.open')
    const times: number[][] = []
    for (const language of [...ORDER, ...ORDER]) {
      const before = await page.evaluate(() => window.screens.length)
      await hand.press(page.getByRole('button', { name: languageName(language), exact: true }))
      await page.waitForFunction((count) => window.screens.length > count, before)
      times.push(await page.evaluate((count) => window.screens.slice(count, count + 1), before))
    }
    const all = times.flat()
    // English comes twice in the order: the second is not its first time.
    const isFirst = (index: number) => index < ORDER.length && index !== 5
    return { first: all.filter((_, index) => isFirst(index)), again: all.filter((_, index) => !isFirst(index)) }
  })
}

/** Milliseconds from the touch on "Écouter" to the first sound, from a pack that is kept; `undefined` without a pack. */
export async function listenTime(browser: Browser, origin: string, count = 5): Promise<number | undefined> {
  if (!(await fetch(`${origin}/voice/fr/index.json`)).ok) return undefined
  return onTerminal(browser, origin, 1, async (page) => {
    await page.context().setOffline(false)
    await page.waitForFunction(async () => (await caches.open('voice-fr')).match('/voice/fr/index.json'), undefined, {
      timeout: 600_000,
      polling: 1000,
    })
    await page.context().setOffline(true)
    const visitor = new Visitor(page, {}, lightFinger(page))
    await visitor.enter()
    const times: number[] = []
    for (let round = 0; round < count; round += 1) {
      await visitor.press('start.listen')
      await page.waitForFunction(() => performance.getEntriesByName('voice-heard').length > 0)
      times.push(
        await page.evaluate(() => {
          const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
          const delay = at('voice-heard') - at('voice-touched')
          performance.clearMarks()
          return delay
        }),
      )
      await page
        .getByRole('region', { name: say('voice.bar') })
        .getByRole('button', { name: say('voice.close') })
        .tap()
    }
    return median(times)
  })
}
