import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { languageName } from '../../src/app/i18n/languages'
import { discard, type Product, startCopy } from '../server'
import type { Language } from '../words'
import { finger, keyboard } from './hands'
import { overflow, smallTargets, violations } from './looks'
import { bare, say, saying } from './phrases'
import { type SceneOptions, useStage } from './stage'
import { type Story, Visitor } from './visitor'

/** A whole visit comes before each: on a busy machine it takes a while. */
const LONG_MS = 180_000

const open = useStage()
let product: Product
beforeAll(async () => {
  product = await startCopy()
})
afterAll(() => discard(product))

/** Somebody alone without an income: the RSA is open. */
const STORY: Story = { typesRessources: [], dateNaissance: '1985-05-05' }

/** Opens the screen of the RSA in a language. */
async function atRsa(options: SceneOptions, language: Language = 'fr', hands = finger) {
  const { page } = await open({ origin: product.origin, reducedMotion: 'reduce', ...options })
  page.setDefaultTimeout(25_000)
  if (language !== 'fr') {
    await page.getByRole('button', { name: languageName(language), exact: true }).click()
    await page.getByRole('heading', { level: 1, name: saying('start.title', language) }).waitFor()
  }
  const visitor = new Visitor(page, STORY, finger(page), language)
  await visitor.enter()
  await visitor.answerUntil()
  const card = page
    .getByRole('button')
    .filter({ hasText: /RSA/ })
    .filter({ hasText: bare(say('results.status.open', language)) })
  await hands(page).press(card.first())
  await page.getByRole('heading', { level: 1, name: saying('droits.rsa.name', language) }).waitFor()
  await page.waitForFunction(() => (CSS.highlights.get('term')?.size ?? 0) > 0)
  return { page, visitor }
}

/** Middle of the first mark on these letters that is in sight, once it is brought there. */
async function markOn(page: Page, letters: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(async (wanted) => {
    const marks = [...(CSS.highlights.get('term') ?? [])] as Range[]
    const mark = marks.find((range) => range.toString() === wanted && range.getClientRects().length > 0)
    mark?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    await new Promise((done) => requestAnimationFrame(done))
    const box = mark?.getClientRects()[0]
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, letters)
  if (!place) throw new Error(`no mark on ${letters}`)
  return place
}

const explained = (page: Page, id: string, language: Language = 'fr') =>
  page.getByRole('dialog', { name: saying(`glossary.terms.${id}.name`, language) })

it.each([
  ['a terminal, where text cannot be selected', { screen: 'portrait', path: '/?terminal=remiremont-1' }],
  ['a phone', { screen: 'phone' }],
] as const)(
  'a tap on a marked word explains it on %s',
  async (_, options) => {
    const { page, visitor } = await atRsa(options)
    const selection = await page.evaluate(() => getComputedStyle(document.body).userSelect)
    expect(selection).toBe(options.screen === 'portrait' ? 'none' : 'auto')
    const { x, y } = await markOn(page, 'Caf')
    const scrolled = () => page.evaluate(() => document.body.scrollTop)
    await page.touchscreen.tap(x, y)
    await explained(page, 'caf').waitFor()
    expect(await page.getByRole('dialog').innerText()).toContain(say('glossary.terms.caf.text').slice(0, 40))
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await smallTargets(page, 44)).toEqual([])
    expect(await violations(page, 'a word')).toEqual([])
    const before = await scrolled()
    await visitor.press('glossary.ui.close')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    // The reader finds the page where it was.
    expect(Math.abs((await scrolled()) - before)).toBeLessThan(2)
  },
  LONG_MS,
)

it(
  'a tap elsewhere opens nothing',
  async () => {
    const { page } = await atRsa({ screen: 'phone' })
    const { x, y } = await markOn(page, 'Caf')
    const free = await page.evaluate(
      ([left, top]) => {
        const marks = [...(CSS.highlights.get('term') ?? [])] as Range[]
        const boxes = marks.flatMap((range) => [...range.getClientRects()])
        const far = (at: number) => boxes.every((box) => at < box.top - 20 || at > box.bottom + 20)
        const acts = 'button, a, summary, label, header, .screen-bar'
        for (let at = 130; at < innerHeight - 90; at += 5) {
          const there = document.elementFromPoint(left as number, at)
          if (Math.abs(at - (top as number)) > 30 && far(at) && there && !there.closest(acts)) return at
        }
        return undefined
      },
      [x, y],
    )
    if (free === undefined) throw new Error('nothing but marks on screen')
    await page.touchscreen.tap(x, free)
    await page.waitForTimeout(400)
    expect(await page.getByRole('dialog').count()).toBe(0)
  },
  LONG_MS,
)

it(
  'the button lists the words for a keyboard, and has the focus again after',
  async () => {
    const { page } = await atRsa({ screen: 'laptop', hasTouch: true }, 'fr', keyboard)
    const hand = keyboard(page)
    const button = page.getByRole('button', { name: say('glossary.ui.open'), exact: true })
    await hand.press(button)
    await page.getByRole('dialog', { name: say('glossary.ui.title') }).waitFor()
    await page.waitForTimeout(450)
    await hand.press(
      page.getByRole('dialog').getByRole('button', { name: say('glossary.terms.foyer.name'), exact: true }),
    )
    await explained(page, 'foyer').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say('glossary.terms.foyer.name'))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  },
  LONG_MS,
)

it(
  'words are marked in Arabic too, past the marks that isolate them',
  async () => {
    const { page, visitor } = await atRsa({ screen: 'phone' }, 'ar')
    const written = await markOn(page, 'صندوق المساعدات العائلية')
    await page.touchscreen.tap(written.x, written.y)
    await explained(page, 'caf', 'ar').waitFor()
    await visitor.press('glossary.ui.close')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const isolated = await markOn(page, 'France services')
    await page.touchscreen.tap(isolated.x, isolated.y)
    await explained(page, 'franceServices', 'ar').waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page, 'a word in Arabic')).toEqual([])
  },
  LONG_MS,
)

it(
  'is there without network, with its words',
  async () => {
    const { page } = await atRsa({ screen: 'phone', offline: true })
    await finger(page).press(page.getByRole('button', { name: say('glossary.ui.open'), exact: true }))
    await page.getByRole('dialog', { name: say('glossary.ui.title') }).waitFor()
  },
  LONG_MS,
)
