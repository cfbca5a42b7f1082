import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { keyboard } from './hands'
import { say } from './phrases'
import { useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()

const ALONE: Story = { foyer: { conjoint: null, enfants: [] }, typesRessources: [], logement: 'heberge' }

/** In the dialog while it is open: a button of the page behind it may have the same name. */
const button = (page: Page, key: string, within = page.locator(':root:not(:has(dialog[open])) #app, dialog[open]')) =>
  within.getByRole('button', { name: say(key), exact: true })

/** Settings by the name of their button, and what they put on the page. */
const SETTINGS = [
  ['start.settings.sizes.150', 'style', /--text-scale: ?1\.5/],
  ['start.settings.themes.contrasteClair', 'data-theme', /^contrasteClair$/],
  ['start.settings.spacings.wide', 'data-spacing', /^wide$/],
  ['start.settings.letterShapes.dyslexia', 'data-letters', /^dyslexia$/],
  ['start.settings.calm', 'data-calm', /^$/],
  ['start.settings.low', 'data-low', /^$/],
] as const

it('with a keyboard alone: the statement, every setting, then a visit to its results', async () => {
  const { page } = await open({ screen: 'laptop' })
  const hand = keyboard(page)
  await hand.press(button(page, 'start.small.accessibility'))
  await page.locator('.criterion').first().waitFor()
  await hand.press(button(page, 'start.settings.close'))
  await hand.press(button(page, 'start.settings.open'))
  await page.getByRole('dialog').waitFor()
  for (const [key, attribute, value] of SETTINGS) {
    await hand.press(button(page, key))
    expect(await page.locator('html').getAttribute(attribute), key).toMatch(value)
  }
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const back = page.getByRole('button', { name: say('start.settings.open'), exact: true })
  expect(await back.evaluate((element) => element === document.activeElement)).toBe(true)
  const visitor = new Visitor(page, ALONE, hand)
  await visitor.enter()
  expect(await visitor.answerUntil()).toContain('dateNaissance')
  await visitor.titled('results.title')
}, 120_000)

it('the walk with one key is turned on with a keyboard, and leaves it its other keys', async () => {
  const { page } = await open({ screen: 'laptop' })
  const hand = keyboard(page)
  await hand.press(button(page, 'start.settings.open'))
  await page.getByRole('dialog').waitFor()
  await hand.press(button(page, 'start.settings.scan'))
  await page.locator('[data-scan]').waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.reload()
  await page.locator('[data-scan]').waitFor({ state: 'attached' })
}, 60_000)
