import type { CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { say } from './phrases'
import { useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()

/** Two fingers that move apart; how much larger the page is then. */
async function scaleAfterPinch(page: Page, session: CDPSession): Promise<number | undefined> {
  const fingers = (apart: number) => [
    { x: 180 - apart, y: 300, id: 1 },
    { x: 180 + apart, y: 300, id: 2 },
  ]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) })
  for (let apart = 30; apart <= 120; apart += 10) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await page.waitForTimeout(200)
  return page.evaluate(() => window.visualViewport?.scale)
}

async function onDevice(path: string) {
  const scene = await open({ path, screen: 'portrait' })
  const session = await scene.context.newCDPSession(scene.page)
  return { ...scene, session }
}

/** Presses the first word of the title twice: what is then selected. */
async function selected(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 1 }).dblclick({ position: { x: 30, y: 20 } })
  return page.evaluate(() => String(getSelection()).trim())
}

/** Opens the menu of a long press, and says whether the page refused it. */
const menuRefused = (page: Page) =>
  page.evaluate(() => {
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true })
    document.querySelector('h1')?.dispatchEvent(event)
    return event.defaultPrevented
  })

it('a kiosk has no zoom by two fingers, no menu, no selection and no swipe out of the page', async () => {
  const { page, session } = await onDevice('/?terminal=remiremont-1')
  await page.locator('html[data-mode="borne"]').waitFor()
  await new Visitor(page).enter()
  expect(await scaleAfterPinch(page, session)).toBe(1)
  expect(await menuRefused(page)).toBe(true)
  const styles = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement)
    const title = getComputedStyle(document.querySelector('h1') ?? document.body)
    return [root.overscrollBehaviorX, root.overscrollBehaviorY, title.userSelect]
  })
  expect(styles).toEqual(['none', 'none', 'none'])
  expect(await selected(page)).toBe('')
})

it('a finger that drags reads on, and nothing lies below the screen', async () => {
  const { page, session } = await onDevice('/?terminal=remiremont-1')
  const visitor = new Visitor(page)
  await visitor.open('events')
  await visitor.event('deces')
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 540, y }] })
  await touch('touchStart', 1200)
  for (let y = 1180; y >= 800; y -= 20) await touch('touchMove', y)
  await touch('touchEnd')
  await expect.poll(() => page.evaluate(() => document.body.scrollTop)).toBeGreaterThan(300)
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0)
})

it('a personal device keeps its zoom, its menu and its selection', async () => {
  const { page, session } = await onDevice('/')
  await page.locator('html[data-mode="personnel"]').waitFor()
  expect(await menuRefused(page)).toBe(false)
  expect(say('start.title')).toContain(await selected(page))
  expect(await selected(page)).not.toBe('')
  expect(await scaleAfterPinch(page, session)).toBeGreaterThan(1)
})
