import type { Page } from 'playwright-core'
import { INPUTS } from '../../src/app/walk/inputs'
import type { Language } from '../words'
import { finger } from './hands'
import { nameOf, saying } from './phrases'
import { Visitor } from './visitor'

const KINDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(INPUTS)
    .map(([fact, input]) => [input.kind, fact])
    .reverse(),
)

const STORY = {
  foyer: { conjoint: 'concubinage', enfants: ['enfant1', 'enfant2'] },
  'chercheEmploi Vous': true,
  typesRessources: ['salaire', 'chomage'],
  revenuDepuis: 'recent',
  logement: 'locationVide',
}

/** Looks at the screen of that name. */
export type Look = (name: string) => Promise<void>

/** Somebody who sees every screen, in a language, by touch. */
export const walker = (page: Page, language: Language = 'fr') => new Visitor(page, STORY, finger(page), language)

/** A part of a name, such as that of a card. */
const within = (key: string, language: Language) => new RegExp(saying(key, language).source.slice(1, -1))

/** Walks through every screen and calls `look` once on each kind. */
export async function everyScreen(page: Page, look: Look, language: Language = 'fr'): Promise<void> {
  const visitor = walker(page, language)
  await look('start')
  await visitor.press('start.small.accessibility')
  await page.locator('.criterion').first().waitFor()
  await look('accessibility')
  await visitor.press('start.settings.close')
  await visitor.enter()
  await visitor.press('start.settings.open')
  await page.getByRole('dialog').waitFor()
  await look('settings')
  await visitor.press('start.settings.close')
  const seen = new Set<string>()
  for (let fact = await visitor.asked(); fact !== undefined; fact = await visitor.asked()) {
    if (!seen.has(fact)) await look(`question ${fact}`)
    seen.add(fact)
    await visitor.answer(fact)
    if (fact === KINDS[INPUTS[fact]?.kind ?? '']) await look(`answered ${fact}`)
    await visitor.goOn()
  }
  await look('results')
  const right = (status: string) =>
    page
      .locator('main')
      .getByRole('button', { name: within(`results.status.${status}`, language) })
      .first()
  const fold = page.locator('main summary').filter({ hasText: saying('results.closed_other', language) })
  await fold.tap()
  await look('results, closed rights unfolded')
  for (const status of ['open', 'refused']) {
    if (!(await right(status).isVisible())) await fold.tap()
    await right(status).tap()
    // The next screen is there, and drawn to its end: its parts are put in the place of one another until then.
    await page
      .getByRole('heading', { level: 1, name: saying('results.title', language) })
      .waitFor({ state: 'detached' })
    await page.locator('main h2').first().waitFor()
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
    await page.locator('main summary').first().tap()
    await look(`one right: ${status}`)
    await visitor.press('common.back')
    await fold.waitFor()
  }
  await visitor.press('results.answers')
  await visitor.titled('results.list.title')
  await look('answers')
  await visitor.press('kiosk.quit')
  await visitor.titled('kiosk.end.title')
  await look('end')
  await visitor.press('kiosk.end.again')
}

/** Goes through the guide: life events, the file, the phone, the places. */
export async function everyGuideScreen(page: Page, look: Look, language: Language = 'fr'): Promise<void> {
  const visitor = walker(page, language)
  await visitor.open('events')
  await visitor.titled('events.title')
  await look('events')
  for (const event of ['demenagement', 'naissance']) {
    await visitor.event(event)
    await look(event)
    await visitor.press('events.day.ask')
    await visitor.titled(`checklists.${event}.date`)
    await look(`${event}: its day`)
    await visitor.day('2027-01-10')
    await visitor.titled(`checklists.${event}.title`)
    await page.locator('.event-step summary').first().tap()
    await look(`${event} with its days`)
    await visitor.press('events.add')
    await page.getByText(saying('events.added', language)).waitFor()
    await look(`${event} in the file`)
    await visitor.press('common.back')
    await visitor.titled('events.title')
  }
  await visitor.event('violence')
  await look('the discreet page')
  await visitor.press('common.back')
  await visitor.event('demenagement')
  await visitor.press('events.file')
  await visitor.titled('dossier.title')
  await page.locator('.paper summary').first().tap()
  await page.locator('.paper').first().getByRole('button').tap()
  await page.locator('summary', { hasText: saying('dossier.chosen.title', language) }).tap()
  await look('the file')
  await visitor.press('dossier.phone')
  await visitor.titled('handoff.title')
  await look('the code')
  await visitor.press('common.back')
  await visitor.titled('dossier.title')
  await visitor.press('dossier.places.all')
  await visitor.titled('places.title')
  await page.getByLabel(nameOf('places.search.label', language)).tap()
  for (const summary of await page.locator('main summary').all()) await summary.tap()
  await look('places')
  await page.locator('.place-card').first().tap()
  await page.locator('.qr').waitFor()
  await look('one place')
  await visitor.press('kiosk.quit')
  await visitor.press('kiosk.end.again')
}
