import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { INPUTS } from '../../src/app/walk/inputs'
import { overflow, smallTargets, violations } from './looks'
import { say, saying } from './phrases'
import { useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()
const TERMINAL = 'remiremont-1'
const PITCH_MM: number = JSON.parse(readFileSync('public/terminals.json', 'utf8'))[TERMINAL].pixelPitchMm
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

/** Walks through every screen and calls `look` once on each kind. */
async function everyScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const visitor = new Visitor(page, STORY)
  await look('start')
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
      .getByRole('button', { name: say(`results.status.${status}`) })
      .first()
  const fold = page.locator('main summary').filter({ hasText: saying('results.closed_other') })
  await fold.tap()
  await look('results, closed rights unfolded')
  for (const status of ['open', 'refused']) {
    if (!(await right(status).isVisible())) await fold.tap()
    await right(status).tap()
    await page.locator('main h2').first().waitFor()
    await page.locator('main summary').first().tap()
    await look(`one right: ${status}`)
    await visitor.press('common.back')
    await fold.waitFor()
  }
  await visitor.press('results.answers')
  await page.getByRole('heading', { level: 1, name: say('results.list.title') }).waitFor()
  await look('answers')
  await visitor.press('kiosk.quit')
  await page.getByRole('heading', { level: 1, name: say('kiosk.end.title') }).waitFor()
  await look('end')
  await visitor.press('kiosk.end.again')
  await visitor.titled('start.title')
}

/** Goes through the guide: life events, the file, the phone, the places. */
async function everyGuideScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const visitor = new Visitor(page, STORY)
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
    await page.getByText(say('events.added')).waitFor()
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
  await page.locator('summary', { hasText: say('dossier.chosen.title') }).tap()
  await look('the file')
  await visitor.press('dossier.phone')
  await visitor.titled('handoff.title')
  await look('the code')
  await visitor.press('common.back')
  await visitor.titled('dossier.title')
  await visitor.press('dossier.places.all')
  await visitor.titled('places.title')
  await page.getByLabel(say('places.search.label')).tap()
  for (const summary of await page.locator('main summary').all()) await summary.tap()
  await look('places')
  await page.locator('.place-card').first().tap()
  await page.locator('.qr').waitFor()
  await look('one place')
  await visitor.press('kiosk.quit')
  await visitor.press('kiosk.end.again')
}

it.each(['phone', 'portrait', 'landscape'] as const)(
  'every screen on a %s: no violation, targets large enough, nothing sideways',
  async (screen) => {
    const terminal = screen !== 'phone'
    const { page } = await open({ screen, reducedMotion: 'reduce', path: terminal ? `/?terminal=${TERMINAL}` : '/' })
    if (terminal) await page.locator('html[data-mode="borne"]').waitFor()
    // 20 mm on the panel of the terminal; 44 px, the size of WCAG 2.5.5, on a phone.
    const least = terminal ? 20 / PITCH_MM : 44
    const wrong: string[] = []
    const look = async (name: string) => {
      wrong.push(...(await violations(page, name)))
      wrong.push(...(await smallTargets(page, least)).map((target) => `${name}: small target ${target}`))
      const sideways = await overflow(page)
      if (sideways > 0) wrong.push(`${name}: ${sideways} px sideways`)
    }
    await everyScreen(page, look)
    await everyGuideScreen(page, look)
    expect(wrong).toEqual([])
  },
  300_000,
)

it.each([
  ['320 px wide', { width: 320, height: 568 }, 100],
  ['320 px wide, letters twice as large', { width: 320, height: 568 }, 200],
] as const)(
  '%s: nothing has to be moved sideways to be read',
  async (_, viewport, size) => {
    const { page } = await open({ viewport })
    if (size === 200) await page.getByRole('button', { name: say('start.settings.sizes.200'), exact: true }).tap()
    const wrong: string[] = []
    await everyScreen(page, async (name) => {
      const sideways = await overflow(page)
      if (sideways > 0) wrong.push(`${name}: ${sideways} px sideways`)
    })
    expect(wrong).toEqual([])
  },
  120_000,
)
