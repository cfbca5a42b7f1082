import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { walker } from './every-screen'
import { say } from './phrases'
import { useStage } from './stage'

const open = useStage()

/** The edge and the ring of an element, as they are drawn. */
const drawn = (target: Locator) =>
  target.evaluate((element) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, outlineWidth, backgroundColor } =
      getComputedStyle(element)
    const edge = borderTopStyle === 'none' || borderTopColor === backgroundColor ? 0 : Number.parseFloat(borderTopWidth)
    return { edge, ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) }
  })

/** Names of the buttons and cards on screen without an edge. */
async function edgeless(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const target of await page.locator('button:visible, label.choice:visible').all())
    if ((await drawn(target)).edge < 1) found.push((await target.innerText()).trim())
  return found
}

it('with forced colours every button has an edge, the focus a ring, and what is chosen shows', async () => {
  const { page } = await open({ screen: 'phone', reducedMotion: 'reduce' })
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  expect(await edgeless(page)).toEqual([])

  const size = (name: string) => page.getByRole('button', { name: say(`start.settings.sizes.${name}`), exact: true })
  expect((await drawn(size('100'))).edge).toBeGreaterThan((await drawn(size('150'))).edge)
  await page.keyboard.press('Tab')
  expect((await drawn(page.locator(':focus'))).ring).toBeGreaterThanOrEqual(2)

  const visitor = walker(page)
  await visitor.enter()
  expect(await edgeless(page)).toEqual([])
  await visitor.answerUntil('logement')
  expect(await edgeless(page)).toEqual([])
  await visitor.answer('logement')
  const card = (state: string) => page.locator(`label.choice:has(input${state})`).first()
  expect((await drawn(card(':checked'))).edge).toBeGreaterThan((await drawn(card(':not(:checked)'))).edge)
  await page.locator('main input[type="radio"]').first().focus()
  await page.keyboard.press('ArrowDown')
  expect((await drawn(page.locator('label.choice:has(:focus-visible)'))).ring).toBeGreaterThanOrEqual(2)
  await visitor.answerUntil('loyer')
  expect(await edgeless(page)).toEqual([])
  await visitor.answerUntil()
  expect(await edgeless(page)).toEqual([])
}, 90_000)
