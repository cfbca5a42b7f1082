import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findings } from '../../src/app/walk/findings'
import { openCount, totals } from '../../src/app/walk/totals'
import { BENEFITS } from '../../src/law/benefits'
import { answersOf } from '../households/answers'
import { PERSONAS } from '../personas/personas'
import { enrolLaptop, enterCase, keyPin, LONE_MOTHER, openDesk, showPanel, TERMINAL, unlockDesk } from './desk'
import { kept } from './kept'
import { overflow, smallTargets, violations } from './looks'
import { wholePacks } from './packs'
import { say } from './phrases'
import { type Scene, type SceneOptions, untilOffline, useStage } from './stage'
import { Typist } from './typist'

const open = useStage()

async function onLaptop(options: SceneOptions = {}): Promise<Scene> {
  const scene = await open({ screen: 'laptop', reducedMotion: 'reduce', ...options })
  await enrolLaptop(scene.page)
  await openDesk(scene.page)
  return scene
}

const summary = (page: Page) => page.locator('.desk-summary').innerText()

it('opens by the code of the staff only, on a device of a house only', async () => {
  const { page } = await open({ path: '/bureau' })
  await page.getByText(say('urne.device.no')).waitFor()
  expect(new URL(page.url()).pathname).toBe('/urne')
  const laptop = (await onLaptop()).page
  await laptop.reload()
  for (let tries = 0; tries < 5; tries += 1) await keyPin(laptop, '111222')
  await laptop.getByText(/Recommencez dans \d+ secondes/).waitFor()
  await laptop.reload()
  await laptop.getByText(/Recommencez dans \d+ secondes/).waitFor()
  expect(await laptop.locator('.desk-tab').count()).toBe(0)
}, 90_000)

it('a lone mother with two children, by keyboard alone: few keys, and what the engine finds', async () => {
  const [, persona] = PERSONAS.find(([id]) => id === 'mere-seule-deux-enfants') ?? []
  if (!persona) throw new Error('no such persona')
  const { month, household } = persona
  const known = answersOf({ id: 'persona', month, household, expected: {}, steps: {} })
  const { page } = await onLaptop()
  const typist = new Typist(page, known)
  await typist.enter()
  console.log(`Keys for the case of the lone mother: ${typist.keys}`)
  expect(typist.keys).toBeLessThanOrEqual(120)
  const found = findings(BENEFITS, typist.said, new Date().toISOString().slice(0, 10))
  expect(found.flatMap(({ missing }) => missing)).toEqual([])
  const shown = (await summary(page)).replace(/\s/g, ' ')
  expect(shown).toMatch(new RegExp(`^${openCount(found)} droits ouverts · `))
  expect(shown.replace(/(\d) (\d)/g, '$1$2')).toContain(`${totals(found, new Map()).month} € / mois`)
  const names = await page.locator('.outcome-list li > span:first-child').allInnerTexts()
  const expected = found
    .filter(({ standing }) => standing === 'open')
    .map(({ benefit }) => say(`droits.${benefit.id}.name`))
  expect(names.map((name) => name.replace(/\s/g, ' '))).toEqual(expected.map((name) => name.replace(/\s/g, ' ')))
}, 120_000)

it('what cannot be an answer is told beside the field, kept as it was typed, and does not count', async () => {
  const { page } = await onLaptop()
  await enterCase(page, new Map([...LONE_MOTHER].slice(0, 2)))
  const birth = page.locator('[data-key="dateNaissance@enfant1"]')
  await birth.fill('31022013')
  await page.getByText(say('questions.errors.noSuchDay')).waitFor()
  await showPanel(page, 'grounds')
  await showPanel(page, 'entry')
  expect(await birth.inputValue()).toBe('31022013')
  await birth.fill('14032013')
  await birth.press('Enter')
  expect(await birth.inputValue()).toBe('14/03/2013')
  // A first digit on the way to twelve loses no child.
  await page.locator('[data-key="foyer@menage children"]').fill('1')
  expect(await birth.inputValue()).toBe('14/03/2013')
  await page.locator('[data-key="foyer@menage children"]').fill('2')
  // What decides is pressed, and its field has the keyboard.
  const fact = page.locator('.outcome-fact').first()
  await fact.click()
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-key'))).toBe(true)
}, 90_000)

const MARKED: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['foyer@menage', { conjoint: null, enfants: ['enfant1'] }],
  ['dateNaissance@demandeur', '1973-07-29'],
  ['dateNaissance@enfant1', '2011-10-17'],
  ['logement@menage', 'locationVide'],
  ['loyer@menage', 41_377],
  ['typesRessources@demandeur', ['salaire']],
  ['revenuRecent@demandeur/salaire', 87_193],
])
const MARKS = /1973-07-29|29\/07\/1973|29071973|2011-10-17|17\/10\/2011|17 octobre 2011|87193|871[.,]93|41377|413[.,]77/

const marked = async (scene: Scene) =>
  (await kept(scene)).filter(([, text]) => MARKS.test(text)).map(([place]) => place)

it('locks by itself after a warning; the case waits behind the code, then is forgotten; nothing is ever kept', async () => {
  const scene = await onLaptop({ before: (page) => page.clock.install() })
  const { page } = scene
  await enterCase(page, MARKED)
  expect(await marked(scene), 'in sight').toEqual(['page'])
  await page.clock.fastForward(151_000)
  await page.getByText(/se verrouille dans/).waitFor()
  await page.clock.fastForward(31_000)
  await page.getByText(say('staff.pin.ask.lead')).waitFor()
  expect(await marked(scene), 'locked').toEqual([])
  await unlockDesk(page)
  expect(await page.locator('[data-key="dateNaissance@enfant1"]').inputValue()).toBe('17/10/2011')
  await page.getByRole('button', { name: say('staff.lock'), exact: true }).click()
  await page.getByText(say('staff.pin.ask.lead')).waitFor()
  // What forgets the case begins to count once the page is drawn.
  await page.waitForTimeout(450)
  await page.clock.fastForward(721_000)
  await unlockDesk(page)
  expect(await page.locator('[data-key="dateNaissance@demandeur"]').inputValue()).toBe('')
  expect(await marked(scene), 'forgotten').toEqual([])
}, 120_000)

it('a new case, a page that is left and one that is loaded again leave nothing', async () => {
  const scene = await onLaptop()
  const { page } = scene
  await enterCase(page, MARKED)
  await page.getByRole('button', { name: say('desk.renew.open'), exact: true }).click()
  await page.getByRole('button', { name: say('desk.renew.keep'), exact: true }).click()
  expect(await marked(scene), 'kept on').toEqual(['page'])
  await page.waitForTimeout(450)
  await page.getByRole('button', { name: say('desk.renew.open'), exact: true }).click()
  await page.getByRole('button', { name: say('desk.renew.wipe'), exact: true }).click()
  await expect.poll(() => marked(scene)).toEqual([])
  await enterCase(page, MARKED)
  await page.reload()
  await unlockDesk(page)
  expect(await marked(scene), 'loaded again').toEqual([])
  await enterCase(page, MARKED)
  await page.goto(new URL('/', page.url()).href)
  await page.goBack()
  await page.getByText(say('staff.pin.ask.lead')).waitFor()
  expect(await marked(scene), 'come back to').toEqual([])
}, 120_000)

it.each(['laptop', 'terminal'] as const)(
  'with the cable pulled the desk of a %s opens and computes',
  async (device) => {
    const scene = device === 'laptop' ? await onLaptop() : await open({ screen: 'portrait', path: TERMINAL })
    const { page, context } = scene
    if (device === 'terminal') await page.locator('html[data-mode="borne"]').waitFor()
    await untilOffline(page)
    expect(await wholePacks(page, ['desk', 'charts'])).toBe(true)
    await context.setOffline(true)
    if (device === 'laptop') {
      await page.reload()
      await unlockDesk(page)
    } else await openDesk(page)
    await enterCase(page, LONE_MOTHER)
    await expect.poll(() => summary(page)).toMatch(/[1-9] droits ouverts/)
  },
  120_000,
)

it('an ordinary telephone keeps nothing of the desk', async () => {
  const { page, requests } = await open()
  await untilOffline(page)
  expect(requests.filter((request) => /packs\/(desk|charts)/.test(request))).toEqual([])
})

it('each state of the desk: no violation, large targets, nothing sideways, with text twice as large too', async () => {
  const { page } = await onLaptop()
  await enterCase(page, LONE_MOTHER)
  expect(await violations(page, 'entry')).toEqual([])
  expect(await smallTargets(page, 48)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await overflow(page)).toBe(0)
  await page.setViewportSize({ width: 360, height: 640 })
  expect(await overflow(page), 'narrow, at 200 %').toBe(0)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await page.getByRole('button', { name: say('desk.renew.open'), exact: true }).click()
  expect(await violations(page, 'the end of a case', 'all', ['clair'])).toEqual([])
  await page.keyboard.press('Escape')
  await showPanel(page, 'scenarios')
  expect(await page.locator('[aria-current="page"]').innerText()).toBe(say('desk.panel.scenarios'))
}, 120_000)
