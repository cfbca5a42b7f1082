import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { enrolLaptop, enterCase, openDesk, showPanel, TERMINAL } from './desk'
import { overflow } from './looks'
import { say } from './phrases'
import { SCREENS, type ScreenName } from './screens'
import { useStage } from './stage'
import { RENTING_MOTHER, wholeCase } from './whole-case'

const open = useStage()
const CASE = wholeCase(RENTING_MOTHER, new Date().toISOString().slice(0, 10))

async function onCurve(device: 'terminal' | 'own' = 'terminal'): Promise<Page> {
  const own = device === 'own'
  const { page } = await open({ screen: 'laptop', path: own ? '/' : TERMINAL, reducedMotion: 'reduce' })
  if (own) await enrolLaptop(page)
  await openDesk(page)
  await enterCase(page, CASE)
  await showPanel(page, 'curve')
  await page.locator('.curve-cursor').waitFor({ state: 'attached' })
  return page
}

/** Lays the page out anew, and waits until its drawing has the new width. */
async function shownAs(page: Page, screen: ScreenName, letters: number): Promise<void> {
  await page.evaluate((scale) => document.documentElement.style.setProperty('--text-scale', String(scale)), letters)
  await page.setViewportSize(SCREENS[screen])
  await page.evaluate(() => dispatchEvent(new Event('resize')))
  await page.waitForFunction(() => {
    const frame = document.querySelector('.figure-drawing')
    const drawing = frame?.querySelector('svg')?.getBoundingClientRect()
    return frame && drawing && drawing.width <= frame.clientWidth + 1
  })
}

/** Numbers and other words of the drawing that lie on each other. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('.chart text')]
      .filter(({ textContent }) => textContent)
      .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
    return all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter(
          ({ box }) =>
            one.box.left < box.right - 0.5 &&
            box.left < one.box.right - 0.5 &&
            one.box.top < box.bottom - 3 &&
            box.top < one.box.bottom - 3,
        )
        .map(({ said }) => `${one.said} | ${said}`),
    )
  })

it.each([
  ['terminal', ['portrait', 'landscape']],
  ['own', ['laptop', 'phone']],
] as const)(
  'no word of the curve lies on another, whatever the screen and its letters: %s',
  async (device, screens) => {
    const page = await onCurve(device)
    const slider = page.getByRole('slider')
    for (const letters of [1, 2])
      for (const screen of screens) {
        await shownAs(page, screen, letters)
        const where = `${screen}, letters × ${letters}`
        const flags = await page.locator('.curve-flag-number text').count()
        expect(flags, where).toBe(await page.locator('.curve-marks > ol > li').count())
        expect(flags).toBeGreaterThan(5)
        for (const key of ['Home', 'End']) {
          await slider.press(key)
          expect(await overlaps(page), `${where}, ${key}`).toEqual([])
        }
        expect(await overflow(page), where).toBe(0)
      }
  },
  120_000,
)

it('what stays of 100 € is said at the point that is read, with the line of the drawing over the thumb', async () => {
  const page = await onCurve()
  await page.getByRole('slider').fill('900')
  const kept = (await page.locator('.curve-taper').innerText())
    .replace(/.*, (?=(il reste|le foyer))/, '')
    .replace('.', '')
  const said = (await page.locator('.curve-said tspan').allTextContents()).join(' ')
  expect(said.replace(/\s/g, ' ')).toContain(kept.replace(/\s/g, ' '))
  const [line, point, words, track] = await Promise.all(
    ['.curve-cursor', '.curve-point', '.curve-said', '.curve-slider input'].map((one) =>
      page.locator(one).boundingBox(),
    ),
  )
  if (!line || !point || !words || !track) throw new Error('nothing is drawn')
  expect(Math.min(Math.abs(words.x + words.width - point.x), Math.abs(words.x - point.x))).toBeLessThan(40)
  expect(words.y).toBeLessThan(point.y)
  // The thumb goes from one end of its track to the other.
  const wide =
    1.75 * (await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)))
  const thumb = track.x + wide / 2 + ((track.width - wide) * 900) / 2_500
  expect(Math.abs(line.x + line.width / 2 - thumb)).toBeLessThan(3)
}, 90_000)

it('the drawing has a name, and a description that is on the page', async () => {
  const page = await onCurve()
  const drawing = page.getByRole('img', { name: new RegExp(say('foresight.curve.image').slice(0, 14)) })
  const id = await drawing.getAttribute('aria-describedby')
  expect(await page.locator(`[id="${id}"]`).innerText()).toMatch(/^Sans ce salaire, le foyer a .*repères numérotés/)
}, 90_000)

it('each band has a pattern of its own, which paper in black and white keeps', async () => {
  const page = await onCurve()
  const fills = await page
    .locator('.chart [fill^="url("]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('fill')))
  expect(fills.length).toBeGreaterThan(3)
  expect(new Set(fills).size).toBe(fills.length)
  const lines = await page.locator('.band-patterns path').evaluateAll((all) => all.map((one) => one.getAttribute('d')))
  expect(new Set(lines).size).toBe(lines.length)
  for (const fill of fills) expect(await page.locator(`.band-patterns ${fill?.slice(4, -1)}`).count()).toBe(1)
}, 90_000)

/** How many pages come out of the printer. */
async function sheets(page: Page): Promise<number> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  return pdf.numPages
}

it('on paper: the curve with its reading, then its marks, then its table; four scenarios after their totals', async () => {
  const page = await onCurve()
  expect(await sheets(page)).toBe(3)
  await showPanel(page, 'scenarios')
  for (const kind of ['job', 'birth', 'moving', 'departure']) {
    await page.waitForTimeout(450)
    await page.getByRole('button', { name: say(`foresight.change.${kind}`), exact: true }).click()
  }
  await page.locator('.foresight .chart').waitFor()
  expect(await sheets(page)).toBeLessThanOrEqual(3)
}, 120_000)

it('four scenarios stand side by side on a wide screen, one under the other on a telephone', async () => {
  const page = await onCurve()
  await showPanel(page, 'scenarios')
  for (const kind of ['job', 'birth', 'moving', 'departure']) {
    await page.waitForTimeout(450)
    await page.getByRole('button', { name: say(`foresight.change.${kind}`), exact: true }).click()
  }
  const tops = (part: string) =>
    page.locator(part).evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size)
  await page.setViewportSize(SCREENS.landscape)
  await expect.poll(() => tops('.scenario')).toBe(1)
  expect(await tops('.scenario-total')).toBe(1)
  await page.setViewportSize(SCREENS.phone)
  await expect.poll(() => tops('.scenario')).toBe(4)
}, 120_000)
