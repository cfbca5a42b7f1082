import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { answersOf } from '../households/answers'
import { PERSONAS } from '../personas/personas'
import { openDesk, showPanel, TERMINAL } from './desk'
import { overflow, smallTargets, violations } from './looks'
import { say } from './phrases'
import { untilOffline, useStage } from './stage'
import { Typist } from './typist'

const open = useStage()

const MOTHER = PERSONAS.find(([id]) => id === 'mere-seule-deux-enfants')?.[1]
if (!MOTHER) throw new Error('no such persona')
const { month, household } = MOTHER
const KNOWN = answersOf({ id: 'persona', month, household, expected: {}, steps: {} })

/** Opens the desk with the case of the mother, whole; offline from before the first field when wanted. */
async function onDesk({ offline = false } = {}) {
  const scene = await open({ screen: 'laptop', path: TERMINAL, reducedMotion: 'reduce', hasTouch: true })
  const { page, context } = scene
  await openDesk(page)
  if (offline) {
    await untilOffline(page)
    await expect.poll(() => page.evaluate(chartsKept), { timeout: 30_000 }).toBe(true)
    await context.setOffline(true)
  }
  const typist = new Typist(page, KNOWN)
  await typist.enter()
  return { ...scene, said: typist.said }
}

/** Whether the library of the charts is kept on the device. Runs in the page. */
async function chartsKept(): Promise<boolean> {
  for (const name of await caches.keys()) {
    const kept = await (await caches.open(name)).keys()
    if (kept.some(({ url }) => url.includes('/packs/charts/'))) return true
  }
  return false
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim()
const filled = (key: string, blanks: Readonly<Record<string, string>>) =>
  Object.entries(blanks).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), say(key))

/** Shows the curve, up to its drawing. */
async function showCurve(page: Page): Promise<void> {
  await showPanel(page, 'curve')
  await page.locator('.curve-cursor').waitFor({ state: 'attached' })
}

it('the curve by keyboard, offline: what is read is in the table, and each mark is explained', async () => {
  const { page, requests } = await onDesk({ offline: true })
  const before = requests.length
  await showCurve(page)
  const slider = page.getByRole('slider')
  await slider.focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 90; step += 1) await page.keyboard.press('ArrowRight')
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^900\s€$/)
  const output = words(await page.locator('output').innerText())
  expect(output).toMatch(/sur 100 € gagnés, (il reste|le foyer perd) [\d ,]+ €/)
  const total = /le foyer a ([\d ,]+ €) par mois/.exec(output)?.[1] as string
  const table = page.locator('.foresight .disclosure:has(table)')
  await table.locator('summary').press('Enter')
  const rows = (await table.locator('tbody tr').allInnerTexts()).map(words)
  expect(rows.find((row) => row.startsWith('900 €'))).toContain(total)
  const flags = await page.locator('.curve-marks > ol > li').all()
  expect(flags.length).toBeGreaterThan(2)
  const drawn = await page.locator('.chart text').allInnerTexts()
  for (const [at, flag] of flags.entries()) {
    expect(drawn).toContain(String(at + 1))
    expect(await flag.locator('.reasons li, .curve-turns > li > p:nth-child(2)').count()).toBeGreaterThan(0)
  }
  expect(words((await page.locator('.curve-marks').innerText()) ?? '')).toMatch(
    /RSA\) : se ferme Condition non remplie/,
  )
  expect(requests.slice(before).filter((request) => /\?|POST|PUT/.test(request))).toEqual([])
}, 120_000)

it('a finger on the drawing reads the wage under it', async () => {
  const { page } = await onDesk()
  await showCurve(page)
  const slider = page.getByRole('slider')
  const before = await slider.inputValue()
  const box = await page.locator('.foresight .chart').boundingBox()
  if (!box) throw new Error('nothing is drawn')
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2)
  expect(Number(await slider.inputValue())).toBeGreaterThan(Number(before) + 500)
}, 120_000)

it('four scenarios by keyboard alone, side by side, with their reasons', async () => {
  const { page } = await onDesk({ offline: true })
  await showPanel(page, 'scenarios')
  for (const kind of ['job', 'hours', 'birth', 'departure']) {
    await page.getByRole('button', { name: say(`foresight.change.${kind}`), exact: true }).press('Enter')
    // A second press of another button at once would count; of the keyboard, at the same place, it does too.
    await page.waitForTimeout(450)
    expect(await page.evaluate(() => /INPUT|SELECT/.test(document.activeElement?.tagName ?? ''))).toBe(true)
  }
  const columns = page.locator('.scenario')
  expect(await columns.count()).toBe(4)
  const boxes = await Promise.all((await columns.all()).map((column) => column.boundingBox()))
  // Side by side on the page of a laptop.
  expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBeLessThanOrEqual(2)
  await page.locator('.foresight .chart').waitFor()
  const table = page.locator('.foresight > .disclosure')
  await table.locator('summary').press('Enter')
  const after = await page.locator('.scenario-total > div:nth-child(2) dd').allInnerTexts()
  const totals = await table.locator('tbody tr td:last-child').allInnerTexts()
  expect(totals.slice(1)).toEqual(after)
  // The bars say the same.
  const drawn = (await page.locator('.foresight .chart text').allInnerTexts()).map(words)
  for (const total of totals) expect(drawn).toContain(words(total))
  await columns
    .first()
    .getByRole('button', { name: new RegExp(`^${say('foresight.remove')}`) })
    .press('Enter')
  expect(await columns.count()).toBe(3)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(filled('foresight.add', { most: '4' }))
}, 120_000)

it.each(['laptop', 'phone'] as const)(
  'is clean for axe, and nothing overflows: %s',
  async (screen) => {
    const { page } = await onDesk()
    await showCurve(page)
    if (screen === 'phone') await page.setViewportSize({ width: 360, height: 640 })
    expect(await violations(page, 'the curve')).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(await smallTargets(page, 48)).toEqual([])
    await showPanel(page, 'scenarios')
    await page.getByRole('button', { name: say('foresight.change.job'), exact: true }).press('Enter')
    await page.locator('.foresight .chart').waitFor()
    expect(await violations(page, 'the scenarios')).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(await smallTargets(page, 48)).toEqual([])
  },
  180_000,
)

it('both print with their tables', async () => {
  const { page } = await onDesk()
  await showCurve(page)
  const pdf = async () => {
    const { extractText, getDocumentProxy } = await import('unpdf')
    const made = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
    return words((await extractText(made, { mergePages: true })).text)
  }
  const curve = await pdf()
  expect(curve).toContain(words(say('foresight.curve.tableCaption')))
  for (const wage of ['100 €', '1 500 €', '2 500 €']) expect(curve).toContain(wage)
  await showPanel(page, 'scenarios')
  await page.getByRole('button', { name: say('foresight.change.job'), exact: true }).press('Enter')
  await page.locator('.foresight .chart').waitFor()
  const scenarios = await pdf()
  expect(scenarios).toContain(words(say('foresight.tableCaption')))
  expect(scenarios).toContain(words(say('foresight.changes')))
}, 120_000)
