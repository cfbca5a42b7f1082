import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { languageName } from '../../src/app/i18n/languages'
import { TERMINAL } from './desk'
import { finger } from './hands'
import { say } from './phrases'
import { useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()
const PHONE = /0\d( \d\d){4}/

/** Where the first and the last two figures of a telephone number stand, in pixels from the left. */
const ends = (text: Locator) =>
  text.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.search(/0\d( \d\d){4}/) ?? -1
      if (at < 0) continue
      const left = (from: number) => {
        const range = document.createRange()
        range.setStart(node, from)
        range.setEnd(node, from + 2)
        return range.getBoundingClientRect().left
      }
      return [left(at), left(at + 12)] as const
    }
    throw new Error('no number')
  })

it('in Arabic, telephone numbers are read from the left and begin where the address begins, on paper too', async () => {
  const { page } = await open({ screen: 'portrait', path: TERMINAL, reducedMotion: 'reduce' })
  await page.locator('html[data-mode="borne"]').waitFor()
  await page.getByRole('button', { name: languageName('ar'), exact: true }).click()
  await page.locator('html[dir="rtl"]').waitFor()
  const story = { foyer: { conjoint: null, enfants: [] }, logement: 'heberge', typesRessources: [] }
  const visitor = new Visitor(page, story, finger(page), 'ar')
  await visitor.enter()
  await visitor.answerUntil()
  await page
    .getByRole('button')
    .filter({ hasText: say('droits.rsa.short', 'ar') })
    .first()
    .click()
  // Drawn to its end: until then its parts are put in the place of one another.
  await visitor.titled('droits.rsa.name')
  const place = page.locator('.place').filter({ hasText: PHONE }).first()
  const phone = place.locator('.place-phone')
  const [first, last] = await ends(phone)
  expect(first).toBeLessThan(last)
  const card = await place.boundingBox()
  if (!card) throw new Error('nothing is drawn')
  expect(last).toBeGreaterThan(card.x + card.width / 2)
  await visitor.press('common.back')
  await visitor.press('results.file')
  await visitor.titled('dossier.title')
  await page.emulateMedia({ media: 'print' })
  const lines = page.locator('.sheet-places li').filter({ hasText: PHONE })
  expect(await lines.count()).toBeGreaterThan(0)
  for (const line of await lines.all()) {
    const [from, to] = await ends(line)
    expect(from).toBeLessThan(to)
  }
}, 120_000)
