import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { languageName } from '../../src/app/i18n/languages'
import { LANGUAGES, type Language } from '../words'
import { finger } from './hands'
import { overflow } from './looks'
import { TERMINAL_PACKS, wholePacks } from './packs'
import { bare, say, saying } from './phrases'
import { useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()
const others = LANGUAGES.filter((language) => language !== 'fr')

/** A couple with a small salary, answering in any language: names of lines are not used. */
const COUPLE: Story = {
  foyer: { conjoint: 'mariage', enfants: [] },
  typesRessources: ['salaire'],
  revenuRecent: 90_000,
  logement: 'hlm',
  loyer: 38_000,
}

const choose = (page: Page, language: Language) =>
  page.getByRole('button', { name: languageName(language), exact: true }).click()

/** The page speaks the language: its title, its direction, its tag. */
async function speaks(page: Page, key: string, language: Language): Promise<void> {
  await page.getByRole('heading', { level: 1, name: saying(key, language) }).waitFor()
  const tags = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
  expect(tags).toEqual([language === 'fr-falc' ? 'fr' : language, language === 'ar' ? 'rtl' : 'ltr'])
}

/** Packs that the worker has begun to keep. */
const packs = (page: Page) =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith('pack-')).map((name) => name.slice('pack-'.length)),
  )

it.each(others)(
  'a visit in %s, from the first screen to the file, on a terminal without network',
  async (language) => {
    const { page, context } = await open({ screen: 'portrait', path: '/?terminal=remiremont-1' })
    await page.locator('html[data-mode="borne"]').waitFor()
    // A terminal keeps all of them by itself.
    await expect.poll(() => packs(page), { timeout: 90_000 }).toEqual(expect.arrayContaining(TERMINAL_PACKS))
    expect(await wholePacks(page, [language])).toBe(true)
    await context.setOffline(true)
    await choose(page, language)
    await speaks(page, 'start.title', language)
    const visitor = new Visitor(page, COUPLE, finger(page), language)
    await visitor.enter()
    const asked = await visitor.answerUntil()
    expect(asked).toContain('foyer')
    await speaks(page, 'results.title', language)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    // No key without words, and no French left but names, which are short.
    const text = await page.locator('main').innerText()
    expect(text).not.toMatch(/\b(results|droits|common|questions|dossier)\.\w|\{\{/)
    await visitor.press('results.file')
    await speaks(page, 'dossier.title', language)
    expect(await page.locator('main').innerText()).not.toMatch(/\b(dossier|droits|offices|documents)\.\w|\{\{/)
  },
  240_000,
)

it('a change of language in the middle of a visit keeps the question and the answers', async () => {
  const { page } = await open()
  const visitor = new Visitor(page, COUPLE)
  await visitor.enter()
  await visitor.answerUntil('logement')
  await visitor.press('start.settings.open')
  await choose(page, 'ar')
  await page.getByRole('button', { name: saying('start.settings.close', 'ar') }).click()
  await speaks(page, 'questions.logement.title', 'ar')
  await page.getByText(saying('start.review.unreviewed', 'ar')).waitFor({ state: 'detached' })
  const arab = new Visitor(page, COUPLE, finger(page), 'ar')
  await arab.answerUntil()
  await speaks(page, 'results.title', 'ar')
  await arab.press('results.answers')
  expect(bare(await page.locator('main').innerText())).toContain(bare(say('questions.logement.options.hlm', 'ar')))
})

it('a personal device fetches one language, keeps it offline, and remembers it', async () => {
  const { page, context, requests } = await open({ offline: false })
  await choose(page, 'tr')
  await speaks(page, 'start.title', 'tr')
  await expect.poll(() => packs(page), { timeout: 30_000 }).toEqual(['tr'])
  expect(await wholePacks(page, ['tr'])).toBe(true)
  expect(requests.filter((address) => /\/packs\/(?!tr\/)/.test(address))).toEqual([])
  await context.setOffline(true)
  await page.reload()
  await speaks(page, 'start.title', 'tr')
  const visitor = new Visitor(page, COUPLE, finger(page), 'tr')
  await visitor.enter()
  await visitor.answerUntil('logement')
})

it('a language that cannot be had says so, and leaves the page in the one it has', async () => {
  const { page } = await open({ offline: true })
  await choose(page, 'uk')
  const message = page.getByText(say('start.settings.notHere').replace('{{language}}', languageName('uk')))
  await message.waitFor()
  await page.getByRole('button', { name: languageName('fr'), exact: true, pressed: true }).waitFor()
  await speaks(page, 'start.title', 'fr')
  await choose(page, 'fr')
  await message.waitFor({ state: 'detached' })
})

it('says on screen that nobody has checked a translation', async () => {
  const { page } = await open()
  await choose(page, 'en')
  await speaks(page, 'start.title', 'en')
  await page.getByRole('button', { name: say('start.settings.open', 'en'), exact: true }).click()
  await page.getByText(say('start.review.unreviewed', 'en')).waitFor()
})
