import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { languageName } from '../../src/app/i18n/languages'
import { TO_CONFIRM } from '../../src/content/local/to-confirm'
import { addDays } from '../../src/engine/dates'
import type { Language } from '../words'
import { finger } from './hands'
import { newsAt, publish, useHouse } from './house'
import { overflow, violations } from './looks'
import { wholePacks } from './packs'
import { bare, say } from './phrases'
import { untilOffline, useStage } from './stage'
import { Visitor } from './visitor'
import { atHome, fill, press } from './workshop'

const open = useStage()
const house = useHouse(open)

const HOUSE = 'Centre social de Remiremont'
const OFFICE = 'Permanence bus et trains'
const REASON: Partial<Record<Language, string>> = { fr: 'Travaux dans la cuisine.', ar: 'أشغال في المطبخ.' }
const HOW: Partial<Record<Language, string>> = { fr: 'Demandez à l’accueil.', ar: 'اسأل في الاستقبال.' }
/** What no kiosk shows before somebody has confirmed it. */
const [AID] = TO_CONFIRM.flatMap(({ kind, item }) => (kind === 'aids' ? [item] : []))

/** The day of the machine, as the browser has it. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10)

/** Types a closure that has begun, and a permanence, each with its Arabic words, which somebody has read. */
async function typeHouse(page: Page): Promise<void> {
  const group = (row: string) =>
    page.getByRole('group', { name: say(`atelier.form.rows.${row}.name`).replace('{{number}}', '1'), exact: true })
  const inArabic = async (path: string, text = '') => {
    const field = page.locator(`#field-${path}-ar`)
    await field.locator('xpath=ancestor::details').locator('summary').click()
    await field.fill(text)
  }
  await page.getByRole('button', { name: `${say('atelier.home.edit')} ${HOUSE}` }).click()
  await press(page, 'atelier.form.rows.closure.add')
  await fill(page, 'closureFrom', addDays(today(), -1))
  await fill(page, 'closureTo', addDays(today(), 2))
  await fill(page, 'reason', REASON.fr ?? '')
  await inArabic('closures-0-reason', REASON.ar)
  await press(page, 'atelier.form.rows.permanence.add')
  await fill(page, 'permanenceWho', OFFICE)
  await group('permanence').getByLabel(say('needs.transport.name'), { exact: true }).check()
  await press(page, 'atelier.form.rows.slot.add')
  await group('slot').getByLabel(say('atelier.fields.label.day'), { exact: true }).selectOption('2')
  await page.getByLabel(say('atelier.fields.label.booking'), { exact: true }).selectOption('with')
  await fill(page, 'permanenceHow', HOW.fr ?? '')
  await inArabic('permanences-0-how', HOW.ar)
  await page.getByLabel(say('atelier.reviews.by'), { exact: true }).fill('Mme Haddad')
  await page.getByRole('button', { name: `${say('atelier.reviews.mark')} ${languageName('ar')}` }).click()
  await page.getByText(/Relu par Mme Haddad/).waitFor()
  expect(await violations(page, 'place')).toEqual([])
  await press(page, 'atelier.form.save')
  await atHome(page)
}

/** What a resident reads of the house: its card under what the permanence is for, then its page. */
async function readAtKiosk(page: Page, language: Language): Promise<void> {
  const plain = async (selector: string) => bare(await page.locator(selector).innerText()).replace(/\s/g, ' ')
  const visitor = new Visitor(page, {}, finger(page), language)
  await visitor.open('places')
  await visitor.titled('places.title')
  const aid = page.getByRole('heading', { name: AID?.title[language] ?? '', exact: true })
  await page.getByLabel(say('places.search.label', language)).fill(say('needs.loisirs.name', language))
  await aid.waitFor()
  await page.getByLabel(say('places.search.label', language)).fill(say('needs.transport.name', language))
  await aid.waitFor({ state: 'detached' })
  const card = page.locator('.place-card', { hasText: HOUSE })
  await card.waitFor()
  const closed = say('local.closed.until', language).split('{{')[0] ?? ''
  const onCard = bare(await card.innerText())
  for (const text of [closed, REASON[language] ?? '', OFFICE]) expect(onCard).toContain(text)
  await finger(page).press(card)
  await page.getByRole('heading', { level: 1, name: HOUSE }).waitFor()
  const said = await plain('main')
  const booking = say('places.permanences.booking.with', language)
  const day = say('places.days.2', language)
  for (const text of [closed, REASON[language], OFFICE, day, booking, HOW[language]]) expect(said).toContain(text)
  expect(said.includes('Mme Haddad')).toBe(language === 'ar')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await violations(page, `the house in ${language}`)).toEqual([])
}

it('a closure and a permanence typed in the form are read at a kiosk without network, in French and in Arabic', async () => {
  const { page: terminal, context } = await open({
    screen: 'portrait',
    origin: house.product.origin,
    path: '/?terminal=val-d-ajol-1',
    reducedMotion: 'reduce',
  })
  // Enrolled: the device has made its base.
  await terminal.locator('html[data-mode="borne"]').waitFor()
  await untilOffline(terminal)
  expect(await wholePacks(terminal, ['ar'])).toBe(true)
  const page = await house.workshop()
  await press(page, 'atelier.home.kind.places')
  await typeHouse(page)
  await page.getByRole('button', { name: `${say('atelier.confirm.open')} ${AID?.title.fr}` }).click()
  await page.getByLabel(say('atelier.confirm.by')).fill('La Caf, par téléphone')
  await press(page, 'atelier.confirm.yes')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await publish(page)
  await newsAt(terminal, OFFICE)
  await context.setOffline(true)
  await readAtKiosk(terminal, 'fr')
  // The cable stays pulled: what was kept is opened again, its signature checked.
  await terminal.goto(house.product.origin)
  await terminal.locator('html[data-mode="borne"]').waitFor()
  await terminal.getByRole('button', { name: languageName('ar'), exact: true }).click()
  await terminal.locator('html[dir="rtl"]').waitFor()
  await readAtKiosk(terminal, 'ar')
}, 240_000)

it('a file that another server signed is refused in words, and changes nothing', async () => {
  const page = await house.workshop()
  const bring = async (text: string) => {
    const files = { name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.getByLabel(say('atelier.versions.bring')).setInputFiles(files)
  }
  const served = (await (await fetch(`${house.product.origin}/v1/local-pack`)).json()) as Record<'signature', string>
  await bring(JSON.stringify({ ...served, signature: served.signature.replace(/^..../, 'AAAA') }))
  await page.getByText(say('atelier.refusal.wrong-signature')).waitFor()
  await bring('this is no file of the workshop')
  await page.getByText(say('atelier.refusal.malformed')).waitFor()
  expect(await (await fetch(`${house.product.origin}/v1/local-pack`)).json()).toEqual(served)
})
