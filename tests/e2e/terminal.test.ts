import type { CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { say } from './phrases'
import { useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()

const scaleAfterPinch = async (page: Page, session: CDPSession) => {
  await session.send('Input.synthesizePinchGesture', { x: 200, y: 300, scaleFactor: 3, gestureSourceType: 'touch' })
  return page.evaluate(() => window.visualViewport?.scale)
}

async function onDevice(path: string) {
  const scene = await open({ path, screen: 'portrait' })
  const session = await scene.context.newCDPSession(scene.page)
  return { ...scene, session }
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
  await page.getByRole('heading', { level: 1 }).dblclick()
  expect(await page.evaluate(() => String(getSelection()))).toBe('')
})

it('a personal device keeps its zoom, its menu and its selection', async () => {
  const { page, session } = await onDevice('/')
  await page.locator('html[data-mode="personnel"]').waitFor()
  expect(await menuRefused(page)).toBe(false)
  await page.getByRole('heading', { level: 1, name: say('start.title') }).dblclick()
  expect(await page.evaluate(() => String(getSelection()).trim())).not.toBe('')
  expect(await scaleAfterPinch(page, session)).toBeGreaterThan(1)
})
