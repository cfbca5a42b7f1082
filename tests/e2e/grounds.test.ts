import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findings } from '../../src/app/walk/findings'
import { inputOf } from '../../src/app/walk/inputs'
import { answerKey } from '../../src/engine/types'
import { BENEFITS } from '../../src/law/benefits'
import { amountField, enterCase, LONE_MOTHER, letterField, openDesk, showPanel, TERMINAL } from './desk'
import { kept } from './kept'
import { overflow, violations } from './looks'
import { say } from './phrases'
import { useStage } from './stage'

const open = useStage()
/** Said in the letter alone. */
const CANARY = 'Zoé Vosgienne 0123987'

/** The lone mother, with an ordinary answer to all that the prime d'activité still waits for. */
function told(): ReadonlyMap<string, unknown> {
  const answers = new Map(LONE_MOTHER)
  const right = BENEFITS.filter(({ id }) => id === 'ppa')
  for (;;) {
    const missing = findings(right, answers, new Date().toISOString().slice(0, 10)).flatMap((one) => one.missing)
    if (missing.length === 0) return answers
    for (const { fact, subject } of missing) answers.set(answerKey(fact, subject), inputOf(fact.id).typical)
  }
}

const TODAY = new Date().toISOString().slice(0, 10)
/** What the office would pay with a wage of 1,100 € instead of 980 €. */
const PAID = ((): string => {
  const answers = new Map(told()).set('revenuRecent@demandeur/salaire', 110_000)
  const [prime] = findings(
    BENEFITS.filter(({ id }) => id === 'ppa'),
    answers,
    TODAY,
  )
  return ((prime?.amount?.least ?? 0) / 100).toFixed(2).replace('.', ',')
})()

async function opened(screen: 'laptop' | 'portrait' = 'laptop') {
  const scene = await open({
    screen,
    path: TERMINAL,
    reducedMotion: 'reduce',
    hasTouch: true,
    before: (page) => page.addInitScript('window.printed = 0; window.print = () => { window.printed += 1 }'),
  })
  await openDesk(scene.page)
  await enterCase(scene.page, told())
  await showPanel(scene.page, 'grounds')
  await scene.page.getByRole('heading', { level: 1, name: say('grounds.title'), exact: true }).waitFor()
  return scene
}
const choose = (page: Page, id: string) => page.getByLabel(say('grounds.right')).selectOption(id)
const search = (page: Page) => page.getByRole('button', { name: say('grounds.compare.search'), exact: true })

it('compares a decision by keyboard, prints the letter alone, and keeps nothing of it', async () => {
  const scene = await opened()
  const { page } = scene
  await choose(page, 'ars')
  await choose(page, 'asf')
  await amountField(page)
    .or(page.getByLabel(say('grounds.compare.paid.year')))
    .focus()
  await choose(page, 'ppa')
  await amountField(page).focus()
  await page.keyboard.type(PAID)
  await search(page).press('Enter')
  const could = page.locator('.grounds-could > li')
  await could.first().waitFor()
  const keep = could.first().getByRole('button', { name: say('grounds.compare.keep'), exact: true })
  await keep.press('Enter')
  await page.getByRole('radio', { name: say('grounds.letter.kinds.appeal'), exact: true }).press(' ')
  const field = letterField(page)
  expect(await field.inputValue()).toMatch(/La différence pourrait venir de ceci/)
  await field.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(` ${CANARY}`)
  await page.getByRole('button', { name: say('grounds.letter.print'), exact: true }).press('Enter')
  await expect.poll(() => page.evaluate('window.printed')).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const sheet = (await page.locator('body').innerText()).trim()
  expect(sheet.startsWith('[Prénom et nom]'), sheet.slice(0, 200)).toBe(true)
  expect(sheet.endsWith(CANARY), sheet.slice(-200)).toBe(true)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))")
  await showPanel(page, 'entry')
  expect((await kept(scene)).filter(([, text]) => text.includes(CANARY))).toEqual([])
  await showPanel(page, 'grounds')
  expect(await amountField(page).inputValue()).toBe(PAID)
  expect(await could.count()).toBeGreaterThan(0)
  expect(await field.inputValue()).toContain(CANARY)
  // Another wage: what was found for the one before is put away, what was written stays and is said to be of before.
  await showPanel(page, 'entry')
  await page.locator('[data-key="revenuRecent@demandeur/salaire"]').fill('990')
  await showPanel(page, 'grounds')
  await page.getByText(say('grounds.compare.changed')).waitFor()
  expect(await could.count()).toBe(0)
  expect(await field.inputValue()).toContain(CANARY)
  await page.getByText(say('grounds.letter.changed')).waitFor()
  expect(await violations(page, 'a case that has changed', 'all', ['clair'])).toEqual([])
})

it('finds an article, unfolds and prints the whole calculation', async () => {
  const { page } = await opened()
  await choose(page, 'ppa')
  await page.getByLabel(say('grounds.search')).fill('L842-3')
  await expect.poll(() => page.locator('.calc details[open]').count()).toBeGreaterThan(0)
  await page.getByLabel(say('grounds.search')).fill('')
  await page.emulateMedia({ media: 'print' })
  const sheet = await page.locator('.grounds').innerText()
  for (const key of ['grounds.conditions', 'grounds.calculation', 'grounds.histories', 'grounds.months.title'])
    expect(sheet).toContain(say(key))
})

it('has no violation, and nothing beyond the edge, with its letter open', async () => {
  const { page } = await opened()
  await choose(page, 'ppa')
  await amountField(page).fill(PAID)
  await search(page).click()
  await page.getByRole('radio', { name: say('grounds.letter.kinds.reasons'), exact: true }).press(' ')
  expect(await violations(page, 'grounds')).toEqual([])
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 768 })
    expect(await overflow(page), `${width}`).toBe(0)
  }
}, 150_000)
