import type { Browser } from 'playwright-core'
import { EVENT_IDS } from '../../src/content/checklists/checklist'
import { say } from '../e2e/phrases'
import { Visitor } from '../e2e/visitor'
import { throttle } from './page-load'
import { median, percentile } from './stats'
import { lightFinger, observe } from './touch'

/**
 * From the press to the next paint, which shows the screen pressed for, offline, in milliseconds: the 95th percentile
 * over all of a kind, each by the middle of its rounds, since a machine that does something else disturbs only some.
 */
export interface GuideTimes {
  readonly checklists: number
  readonly places: number
  /** From a letter typed to the places found. */
  readonly search: number
  /** The least that a press costs here: one that only unfolds a line of text. */
  readonly unfold: number
}

const ROUNDS = 3

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
    /** Time to the paint that follows the press; `shown` tells that this paint has the new screen. */
    const timed = async (press: () => Promise<void>, shown: () => Promise<void>) => {
      await page.evaluate(() => (window.touches = {}))
      await press()
      await shown()
      await page.waitForFunction(() => Object.keys(window.touches).length > 0)
      return page.evaluate(() => Math.max(...Object.values(window.touches).map(({ duration }) => duration)))
    }
    const rounds = async (open: () => Promise<number>) => {
      const times: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        times.push(await open())
        await visitor.press('common.back')
      }
      return median(times)
    }

    await visitor.open('events')
    await visitor.titled('events.title')
    const checklists: number[] = []
    for (const event of EVENT_IDS) {
      const name = `checklists.${event}.title`
      const open = () =>
        timed(
          () => visitor.press(name),
          () => visitor.titled(name),
        )
      checklists.push(await rounds(open))
      await visitor.titled('events.title')
    }
    await visitor.event('demenagement')
    const unfolds: number[] = []
    for (const line of (await page.locator('details > summary').all()).slice(0, 5))
      unfolds.push(
        await timed(
          () => hand.press(line),
          () => line.locator('xpath=..').and(page.locator('[open]')).waitFor(),
        ),
      )
    await visitor.press('common.back')
    await visitor.titled('events.title')
    await visitor.press('common.back')
    await visitor.open('places')
    await visitor.titled('places.title')
    const places: number[] = []
    const cards = page.locator('.place-card')
    const count = await cards.count()
    for (let index = 0; index < count; index += 1) {
      const card = cards.nth(index)
      const open = () =>
        timed(
          () => hand.press(card),
          () => card.waitFor({ state: 'detached' }),
        )
      places.push(await rounds(open))
      await visitor.titled('places.title')
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
    return { checklists: p95(checklists), places: p95(places), search: p95(search), unfold: median(unfolds) }
  } finally {
    await context.close()
  }
}
