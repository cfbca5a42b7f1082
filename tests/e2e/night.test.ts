import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violations } from './looks'
import { say } from './phrases'
import { useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()
const terminals = JSON.parse(readFileSync('public/terminals.json', 'utf8')) as Record<string, object>
const screenHours = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '09:00', to: '18:00' }))

/** A terminal whose screen has hours, on a clock of its own: the day of the build, so that it is believed. */
async function terminal(hour: string, hours: typeof screenHours | null = screenHours) {
  const day = new Date().toISOString().slice(0, 10)
  const file = { ...terminals, 'remiremont-1': { ...terminals['remiremont-1'], ...(hours && { screenHours: hours }) } }
  const scene = await open({
    screen: 'portrait',
    path: '/?terminal=remiremont-1',
    timezoneId: 'Europe/Paris',
    serviceWorkers: 'block',
    before: async (page) => {
      await page.clock.install({ time: `${day}T${hour}:00+01:00` })
      await page.route('**/terminals.json', (route) => route.fulfill({ json: file }))
    },
  })
  await scene.page.locator('html[data-mode="borne"]').waitFor()
  await scene.page.clock.fastForward(1000)
  await scene.page.waitForTimeout(1500)
  return scene
}
const dark = (page: Page) => page.locator('main.night')
const start = (page: Page) => page.getByRole('heading', { level: 1, name: say('start.title') })

it('outside its hours the screen is dark, says what is known, and a touch opens it for a visit all the same', async () => {
  const { page } = await terminal('22:00')
  await start(page).waitFor()
  await page.clock.runFor(140_000)
  await dark(page).waitFor()
  await page.getByText(say('night.unknown')).waitFor()
  for (const language of ['fr', 'en', 'ar', 'tr', 'uk'] as const)
    await page.getByText(say('night.touch', language)).waitFor()
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.night') as Element).backgroundColor)).toBe(
    'rgb(0, 0, 0)',
  )
  expect(await violations(page, 'the night')).toEqual([])
  // Anywhere.
  await page.touchscreen.tap(500, 900)
  await start(page).waitFor()
  await page.waitForTimeout(450)
  await new Visitor(page).enter()
  await page.clock.runFor(60_000)
  expect(await dark(page).count()).toBe(0)
}, 90_000)

it('within its hours, and where no hours are known, the start screen only moves by some pixels', async () => {
  const { page } = await terminal('03:00', null)
  await page.clock.runFor(200_000)
  expect(await dark(page).count()).toBe(0)
  const place = () => page.evaluate(() => getComputedStyle(document.querySelector('#app') as Element).translate)
  const places = [await place()]
  for (let minute = 0; minute < 6; minute += 1) {
    await page.clock.runFor(60_000)
    places.push(await place())
  }
  expect(new Set(places).size).toBeGreaterThan(3)
  for (const [x = 0, y = 0] of places.map((said) => said.match(/-?\d+/g)?.map(Number) ?? []))
    expect([Math.abs(x) <= 4, y <= 0 && y >= -4]).toEqual([true, true])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('#app') as Element).transitionDuration),
  ).toBe('0s')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await place()).toBe('none')
}, 90_000)

it('five presses of the mark open the page of the staff', async () => {
  const { page } = await terminal('10:00')
  for (let presses = 0; presses < 5; presses += 1) await page.locator('.top-bar-mark').tap()
  await page.getByText(say('staff.pin.first.lead')).waitFor()
}, 60_000)
