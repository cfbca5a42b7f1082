import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { languageName } from '../../src/app/i18n/languages'
import { holdClock, oneKey } from './one-key'
import { say, saying } from './phrases'
import { useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()

/** Somebody alone, out of work and without income: few questions. */
const ALONE: Story = { foyer: { conjoint: null, enfants: [] }, typesRessources: [], logement: 'heberge' }

const scene = () =>
  open({ screen: 'portrait', path: '/?terminal=remiremont-1', before: (page) => page.clock.install() })

/** Seconds of each stop, before and after the settings. */
const USUAL = 2
const SLOW = 4

/** Asks for the walk with the key itself, then for slow stops. */
async function begin(page: Page): Promise<void> {
  await page.locator('html[data-mode="borne"]').waitFor()
  await holdClock(page)
  for (const _ of [1, 2, 3]) await page.keyboard.press('Space')
  await expect
    .poll(async () => {
      await page.clock.runFor(USUAL * 1000)
      return page.locator('[data-scan]').count()
    })
    .toBe(1)
  const hand = oneKey(page, USUAL)
  const dialog = page.getByRole('dialog')
  await hand.press(page.getByRole('button', { name: say('start.settings.open'), exact: true }))
  await hand.press(dialog.getByRole('button', { name: say('start.settings.scanTimes.4'), exact: true }))
  await oneKey(page, SLOW).press(dialog.getByRole('button', { name: say('start.settings.close'), exact: true }))
}

it('a whole visit with one key: questions, results, the file, and the end, which turns it off', async () => {
  const { page } = await scene()
  await begin(page)
  const visitor = new Visitor(page, ALONE, oneKey(page, SLOW))
  await visitor.enter()
  const asked = await visitor.answerUntil()
  expect(asked).toContain('dateNaissance')
  await visitor.titled('results.title')
  await visitor.press('results.file')
  await visitor.titled('dossier.title')
  await visitor.press('kiosk.quit')
  await visitor.titled('kiosk.end.title')
  await page.clock.runFor(10_000)
  await visitor.titled('start.title')
  await page.clock.runFor(10_000)
  expect(await page.locator('[data-scan]').count()).toBe(0)
}, 300_000)

it('a touch anywhere is the key, right to left too', async () => {
  const { page } = await scene()
  await begin(page)
  const touch = () => page.touchscreen.tap(5, 300)
  await oneKey(page, SLOW, touch).press(page.getByRole('button', { name: languageName('ar'), exact: true }))
  await page.locator('html[dir="rtl"]').waitFor()
  const visitor = new Visitor(page, ALONE, oneKey(page, SLOW, touch), 'ar')
  await visitor.enter()
  await visitor.press('common.household.addChild')
  await page.getByText(saying('common.people.enfant', 'ar')).waitFor()
  await visitor.press('common.back')
  // Nobody is there any more: the next visitor finds French, and no walk.
  await expect
    .poll(async () => {
      await page.clock.runFor(1_000)
      return page.locator('h1').innerText()
    })
    .toBe(say('start.title'))
  await page.clock.runFor(10_000)
  expect(await page.locator('[data-scan]').count()).toBe(0)
}, 120_000)

it('is off again on a start screen that nobody uses any more', async () => {
  const { page } = await scene()
  await begin(page)
  await page.clock.runFor(150_000)
  expect(await page.locator('[data-scan]').count()).toBe(0)
})
