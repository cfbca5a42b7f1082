import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { walker } from './every-screen'
import { say } from './phrases'
import { useStage } from './stage'

const open = useStage()

interface Heard {
  readonly role: string
  readonly name: string
  readonly live: string | undefined
}

/** What the browser tells assistive technology of the page, in order. */
async function heard(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      live: properties?.find((property) => property.name === 'live')?.value.value as string | undefined,
    }))
}

const PRESSED = /^(button|link|radio|checkbox|textbox|searchbox|combobox|DisclosureTriangle)$/
const AREAS = ['banner', 'main']

/** What every screen has: its areas, one title that names the main one, a name for all that is pressed. */
async function sound(page: Page): Promise<readonly Heard[]> {
  const all = await heard(page)
  const roles = all.map(({ role }) => role)
  for (const area of AREAS) expect(roles.filter((role) => role === area)).toEqual([area])
  expect(all.filter(({ role, name }) => PRESSED.test(role) && name.trim() === '')).toEqual([])
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  expect(all.find(({ role }) => role === 'main')?.name.replace(/\s+/g, ' ')).toBe(title.replace(/\s+/g, ' '))
  return all
}

/** Areas that are read out when they change. */
const live = (all: readonly Heard[]) => all.filter((one) => one.live === 'polite' && one.role === 'status')

it('names, roles and live regions, as the browser gives them to a screen reader', async () => {
  const { page } = await open({ screen: 'portrait', reducedMotion: 'reduce', path: '/?terminal=remiremont-1' })
  await page.locator('html[data-mode="borne"]').waitFor()
  await sound(page)
  const visitor = walker(page)
  await visitor.enter()
  const question = await sound(page)
  expect(live(question).length).toBeGreaterThan(0)
  expect(await page.getByRole('main').getByRole('status').first().innerText()).toContain(say('questions.ui.found_zero'))
  await visitor.answerUntil('dateNaissance')
  expect((await sound(page)).some(({ role }) => role === 'group')).toBe(true)
  await visitor.answerUntil('logement')
  expect((await sound(page)).filter(({ role }) => role === 'radio').length).toBeGreaterThan(5)
  await visitor.answerUntil()
  await visitor.titled('results.title')
  expect(live(await sound(page)).length).toBeGreaterThan(0)
  expect(await page.locator('.big-total').getAttribute('role')).toBe('status')
  await visitor.press('results.file')
  await visitor.titled('dossier.title')
  await sound(page)
}, 90_000)
