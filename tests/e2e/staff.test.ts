import { expect, it } from 'vitest'
import { kept } from './kept'
import { overflow, smallTargets, violations } from './looks'
import { say } from './phrases'
import { choosePin, opened, typePin, unlock } from './staff'
import { untilOffline, useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()
const TERMINAL = '/?terminal=remiremont-1'

async function onTerminal(before?: Parameters<typeof open>[0]) {
  const scene = await open({ screen: 'portrait', path: TERMINAL, reducedMotion: 'reduce', ...before })
  await scene.page.locator('html[data-mode="borne"]').waitFor()
  return scene
}

it('the page of the staff: a code first, then the device, part by part', async () => {
  const scene = await onTerminal()
  const { page } = scene
  await untilOffline(page)
  await page.goto(new URL('/urne', page.url()).href)
  await page.getByText(say('staff.pin.first.lead')).waitFor()
  expect(await violations(page, 'the code')).toEqual([])
  await choosePin(page)
  const line = (name: string) => page.locator('.definition', { hasText: say(`staff.state.${name}`) })
  await line('packs').getByText('English').waitFor()
  await line('offline').getByText(say('staff.state.offlineValue.ready')).waitFor()
  expect(await line('version').innerText()).toMatch(/\d+\.\d+\.\d+/)
  expect(await line('storage').innerText()).toMatch(/\d Mo/)
  expect(await line('waiting').innerText()).toMatch(/\b0$/)
  await page.getByRole('button', { name: say('staff.test.start') }).tap()
  await page.getByRole('button', { name: say('staff.test.touch') }).tap()
  const good = page.locator('.condition-met')
  await expect.poll(() => good.count(), { timeout: 30_000 }).toBe(6)
  expect(await violations(page, 'the page of the staff')).toEqual([])
  expect(await overflow(page)).toBe(0)
  expect(await smallTargets(page, 64)).toEqual([])
  // The digits are nowhere on the device.
  const places = await kept(scene)
  expect(places.filter(([place, text]) => place !== 'page' && text.includes('402917'))).toEqual([])
}, 120_000)

it('too many wrong codes must wait, and a new page does not forget it', async () => {
  const { page } = await onTerminal()
  await page.goto(new URL('/urne', page.url()).href)
  await choosePin(page)
  await page.reload()
  for (let tries = 0; tries < 5; tries += 1) await typePin(page, '111222')
  const wait = page.getByText(/Recommencez dans \d+ secondes/)
  await wait.waitFor()
  await page.reload()
  await wait.waitFor()
  expect(await page.getByText(say('staff.title')).count()).toBe(0)
}, 90_000)

it('while a mediator is present the screen waits ten minutes, until it is switched off', async () => {
  const { page } = await onTerminal({ before: (page) => page.clock.install() })
  await page.goto(new URL('/urne', page.url()).href)
  await choosePin(page)
  const toggle = page.getByRole('button', { name: say('staff.mediator.on') })
  await toggle.tap()
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('true')
  await page.getByRole('button', { name: say('urne.back') }).tap()
  await page.locator('html[data-mode="borne"]').waitFor()
  await page.clock.fastForward(1000)
  const visitor = new Visitor(page)
  await visitor.enter()
  const warning = page.getByRole('alertdialog', { name: say('kiosk.idle.title') })
  await page.clock.fastForward(590_000)
  expect(await warning.count()).toBe(0)
  await page.clock.fastForward(11_000)
  await warning.waitFor()
  await page.goto(new URL('/urne', page.url()).href)
  await unlock(page)
  await toggle.tap()
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('false')
  await page.goto(new URL('/', page.url()).href)
  await page.locator('html[data-mode="borne"]').waitFor()
  await page.clock.fastForward(1000)
  await visitor.enter()
  await page.clock.fastForward(91_000)
  await warning.waitFor()
}, 120_000)

it('locks by itself after two minutes without a touch', async () => {
  const { page } = await onTerminal({ before: (page) => page.clock.install() })
  await page.goto(new URL('/urne', page.url()).href)
  await choosePin(page)
  await page.clock.fastForward(110_000)
  await opened(page)
  await page.clock.fastForward(11_000)
  await page.getByText(say('staff.pin.ask.lead')).waitFor()
}, 60_000)

it('a telephone that opens the page is asked for no code, and learns nothing', async () => {
  const { page } = await open({ path: '/urne' })
  await page.getByText(say('urne.device.no')).waitFor()
  expect(await page.getByText(say('staff.mediator.title')).count()).toBe(0)
})
