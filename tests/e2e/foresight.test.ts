import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { compare } from '../../src/app/desk/compare'
import { keptOf100, taperOf } from '../../src/app/desk/taper'
import { BENEFITS } from '../../src/law/benefits'
import { demandeur } from '../../src/law/menage'
import { wageCurve } from '../wage-curve'
import { enterCase, openDesk, showPanel, TERMINAL } from './desk'
import { overflow, smallTargets, violations } from './looks'
import { wholePacks } from './packs'
import { say } from './phrases'
import { untilOffline, useStage } from './stage'
import { RENTING_MOTHER, wholeCase } from './whole-case'

const open = useStage()
const TODAY = new Date().toISOString().slice(0, 10)

/** A lone mother with two children and a rent, without any income; with an ordinary answer to all that is still asked. */
const CASE = wholeCase(RENTING_MOTHER, TODAY)

/** A text with plain spaces, none of which parts the digits of a figure. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(\d) (?=\d{3})/g, '$1')
    .trim()
const euros = (cents: number) => `${String(cents / 100).replace('.', ',')} €`

async function onDesk() {
  const scene = await open({ screen: 'laptop', path: TERMINAL, reducedMotion: 'reduce' })
  const { page, context, requests } = scene
  await openDesk(page)
  await untilOffline(page)
  expect(await wholePacks(page, ['desk', 'charts'])).toBe(true)
  // No panel of foresight was opened yet.
  await context.setOffline(true)
  const before = requests.length
  await enterCase(page, CASE)
  return { ...scene, asked: () => requests.slice(before).filter((one) => /\?|POST|PUT/.test(one)) }
}

async function showCurve(page: Page): Promise<void> {
  await showPanel(page, 'curve')
  await page.locator('.curve-cursor').waitFor({ state: 'attached' })
}

async function addJob(page: Page): Promise<void> {
  await showPanel(page, 'scenarios')
  await page.getByRole('button', { name: say('foresight.change.job'), exact: true }).press('Enter')
  await page.locator('.foresight .chart').waitFor()
}

const printed = async (page: Page) => {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { text, totalPages } = await extractText(pdf, { mergePages: true })
  return { text: plain(text), totalPages }
}

it('with the cable pulled, a scenario by keyboard: what is shown, drawn and printed is what is computed', async () => {
  const { page, asked } = await onDesk()
  await addJob(page)
  await page.waitForTimeout(450)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('1250')
  const { base, columns } = compare(BENEFITS, CASE, [[{ kind: 'job', of: demandeur, net: 125_000 }]], TODAY)
  const totals = [base, columns[0]].map((one) => euros(one?.monthly.total.least ?? 0))
  const shown = async () => (await page.locator('.scenario-total dd').allInnerTexts()).slice(0, 2).map(plain)
  await expect.poll(shown).toEqual(totals)
  expect(totals[0]).not.toBe(totals[1])
  const drawn = (await page.locator('.foresight .chart text').allTextContents()).map(plain)
  const rows = await page.locator('.foresight > .disclosure tbody tr td:last-child').allTextContents()
  expect(rows.map(plain)).toEqual(totals)
  for (const total of totals) expect(drawn).toContain(total)
  expect(plain(await page.locator('.scenario-rights').innerText())).toContain(plain(say('foresight.turn.ends')))
  const { text } = await printed(page)
  for (const wanted of [say('foresight.tableCaption'), say('foresight.changes'), ...totals])
    expect(text).toContain(plain(wanted))
  // It waits while the case is changed elsewhere.
  await showPanel(page, 'entry')
  await showPanel(page, 'scenarios')
  expect(await shown()).toEqual(totals)
  expect(asked()).toEqual([])
}, 120_000)

it('with the cable pulled, the curve by keyboard: slider, table and paper say what is computed, each mark is explained', async () => {
  const { page, asked } = await onDesk()
  await showCurve(page)
  const curve = wageCurve(BENEFITS, CASE, demandeur, TODAY)
  const slider = page.getByRole('slider')
  await slider.focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 90; step += 1) await page.keyboard.press('ArrowRight')
  expect(plain((await slider.getAttribute('aria-valuetext')) ?? '')).toBe('900 €')
  const total = euros(curve.totals[90]?.least ?? 0)
  const kept = keptOf100(taperOf(curve, 90, 100)) ?? 0
  const output = plain(await page.locator('output').innerText())
  expect(output).toContain(total)
  expect(output).toContain(`sur 100 € gagnés, ${kept < 0 ? 'le foyer perd' : 'il reste'} ${Math.abs(kept)} €`)
  const rows = (await page.locator('.foresight .disclosure tbody tr').allTextContents()).map(plain)
  expect(rows.find((row) => row.startsWith('900 €'))).toContain(total)
  const drawn = await page.locator('.chart text').allTextContents()
  const marks = await page.locator('.curve-marks > ol > li').all()
  expect(marks.length).toBe(new Set(curve.marks.map(({ index }) => index)).size)
  for (const [at, mark] of marks.entries()) {
    expect(drawn).toContain(String(at + 1))
    expect(await mark.locator('.reasons li, .curve-turns > li > p:nth-child(2)').count()).toBeGreaterThan(0)
  }
  const { text } = await printed(page)
  for (const wanted of [say('foresight.curve.tableCaption'), '100 €', '1500 €', '2500 €', total])
    expect(text).toContain(plain(wanted))
  expect(asked()).toEqual([])
}, 120_000)

it('has no violation, and nothing beyond the edge of a laptop nor of a telephone', async () => {
  const { page } = await onDesk()
  await showCurve(page)
  expect(await violations(page, 'the curve')).toEqual([])
  await addJob(page)
  expect(await violations(page, 'the scenarios')).toEqual([])
  for (const panel of ['curve', 'scenarios']) {
    await showPanel(page, panel)
    await page.locator('.foresight .chart').waitFor()
    for (const [width, height] of [
      [1366, 768],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await overflow(page), `${panel} ${width}`).toBe(0)
    }
    expect(await smallTargets(page, 44), panel).toEqual([])
    await page.setViewportSize({ width: 1366, height: 768 })
  }
}, 180_000)
