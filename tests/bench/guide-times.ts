import type { Browser, Page } from 'playwright-core'
import { EVENT_IDS } from '../../src/content/checklists/checklist'
import { say } from '../e2e/phrases'
import { Visitor } from '../e2e/visitor'
import { throttle } from './page-load'
import { percentile } from './stats'
import { lightFinger, observe } from './touch'

/** From the press to the screen painted, offline, in milliseconds: the 95th percentile over all of a kind. */
export interface GuideTimes {
  readonly checklists: number
  readonly places: number
  /** From a letter typed to the places found. */
  readonly search: number
}

/** The last change of screen, once it is there. */
const lastChange = async (page: Page, before: number): Promise<number> => {
  await page.waitForFunction((count) => window.screens.length > count, before)
  return page.evaluate(() => window.screens.at(-1) ?? 0)
}
const changes = (page: Page) => page.evaluate(() => window.screens.length)

/** Opens every checklist and every place with the cable pulled and the processor slowed down `cpu` times. */
export async function guideTimes(browser: Browser, origin: string, cpu: number): Promise<GuideTimes> {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'fr-FR' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await page.addInitScript(observe)
    await page.goto(origin)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 })
    await context.setOffline(true)
    await throttle(page, cpu)
    const hand = lightFinger(page)
    const visitor = new Visitor(page, {}, hand)
    const timed = async (press: () => Promise<void>) => {
      const before = await changes(page)
      await press()
      return lastChange(page, before)
    }
    const back = () => timed(() => visitor.press('common.back'))

    await visitor.open('events')
    await visitor.titled('events.title')
    const checklists: number[] = []
    for (const event of EVENT_IDS) {
      checklists.push(await timed(() => visitor.event(event)))
      await back()
    }
    await back()
    await visitor.open('places')
    await visitor.titled('places.title')
    const places: number[] = []
    const cards = page.locator('.place-card')
    for (let index = 0; index < (await cards.count()); index += 1) {
      places.push(await timed(() => hand.press(cards.nth(index))))
      await back()
    }
    await page.evaluate(() => (window.touches = {}))
    await page.getByLabel(say('places.search.label')).focus()
    for (const word of ['dentiste', 'alocation', 'ordi'])
      for (const letter of word) {
        await page.keyboard.press(letter)
        await page.waitForTimeout(200)
      }
    await page.waitForTimeout(500)
    const search = Object.values(await page.evaluate(() => window.touches)).map(({ duration }) => duration)
    const p95 = (times: readonly number[]) => percentile(times, 0.95)
    return { checklists: p95(checklists), places: p95(places), search: search.length === 0 ? 0 : p95(search) }
  } finally {
    await context.close()
  }
}
