import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { languageName } from '../../src/app/i18n/languages'
import { THEMES } from '../../src/app/session/preferences'
import { LANGUAGES, type Language } from '../words'
import { everyGuideScreen, everyScreen, type Look, walker } from './every-screen'
import { crowdedTargets, highTargets, overflow, type Rules, smallTargets, violations } from './looks'
import { nameOf, say } from './phrases'
import { SCREENS } from './screens'
import { useStage } from './stage'

const open = useStage()
const TERMINAL = 'remiremont-1'
const PITCH_MM: number = JSON.parse(readFileSync('public/terminals.json', 'utf8'))[TERMINAL].pixelPitchMm
/** 20 mm on the panel of the terminal; 44 px, the size of WCAG 2.5.5, on a phone. */
const TERMINAL_TARGET = 20 / PITCH_MM
const PHONE_TARGET = 44
const APART = 8
const REST_MS = 500

/**
 * Both directions of writing go through every screen. `A11Y=every` takes all six languages, and all rules on a wide
 * terminal too: three times as long, before a release.
 */
const EVERY = process.env.A11Y === 'every'
const WHOLE: readonly Language[] = EVERY ? LANGUAGES : ['fr', 'ar']

const choose = (page: Page, language: Language) =>
  page.getByRole('button', { name: languageName(language), exact: true }).click()

/** Collects what is wrong on a screen as it now stands. */
function collector(page: Page, least: number) {
  const wrong: string[] = []
  const note = (where: string, what: string, found: readonly string[]) =>
    wrong.push(...found.map((one) => `${where}: ${what} ${one}`))
  return {
    wrong,
    async axe(where: string, rules: Rules = 'all', themes: readonly string[] = THEMES) {
      wrong.push(...(await violations(page, where, rules, themes)))
    },
    async targets(where: string) {
      note(where, 'small target', await smallTargets(page, least))
      note(where, 'crowded', await crowdedTargets(page, APART))
    },
    async low(where: string) {
      note(where, 'out of reach', await highTargets(page))
    },
    async sideways(where: string) {
      const pixels = await overflow(page)
      if (pixels > 0) wrong.push(`${where}: ${pixels} px sideways`)
    },
  }
}

it.each(WHOLE)(
  'every screen of a terminal in %s, upright and wide, in every theme: no violation, large targets within reach',
  async (language) => {
    const { page } = await open({ screen: 'portrait', reducedMotion: 'reduce', path: `/?terminal=${TERMINAL}` })
    await page.locator('html[data-mode="borne"]').waitFor()
    if (language !== 'fr') await choose(page, language)
    const seen = collector(page, TERMINAL_TARGET)
    const look: Look = async (name) => {
      await seen.axe(name)
      await seen.targets(name)
      await seen.sideways(name)
      await seen.low(name)
      await page.setViewportSize(SCREENS.landscape)
      await seen.axe(`${name}, wide`, EVERY ? 'all' : 'laidOut')
      await seen.targets(`${name}, wide`)
      await seen.sideways(`${name}, wide`)
      await page.setViewportSize(SCREENS.portrait)
    }
    await everyScreen(page, look, language)
    if (language !== 'fr') await choose(page, language)
    await everyGuideScreen(page, look, language)
    expect(seen.wrong).toEqual([])
  },
  600_000,
)

/** Widths and sizes of letters at which nothing has to be moved sideways to be read (WCAG 1.4.10, 1.4.4). */
const NARROW = [
  [320, 100],
  [320, 200],
  [360, 300],
] as const

it.each(WHOLE)(
  'every screen of a phone in %s, in every theme: no violation, nothing sideways at 320 px nor with huge letters',
  async (language) => {
    const { page } = await open({ screen: 'phone', reducedMotion: 'reduce' })
    if (language !== 'fr') await choose(page, language)
    const seen = collector(page, PHONE_TARGET)
    const letters = (size: number) =>
      page.evaluate((scale) => document.documentElement.style.setProperty('--text-scale', scale), String(size / 100))
    const look: Look = async (name) => {
      await seen.axe(name)
      await seen.targets(name)
      for (const [width, size] of NARROW) {
        await page.setViewportSize({ width, height: SCREENS.phone.height })
        await letters(size)
        await seen.sideways(`${name}, ${width} px, ${size} %`)
      }
      await letters(100)
      await page.setViewportSize(SCREENS.phone)
      await seen.sideways(name)
    }
    await everyScreen(page, look, language)
    await everyGuideScreen(page, look, language)
    expect(seen.wrong).toEqual([])
  },
  600_000,
)

it('five screens in each other language: no violation, nothing sideways', async () => {
  const { page } = await open({ screen: 'phone', reducedMotion: 'reduce' })
  const others = LANGUAGES.filter((language) => language !== 'fr' && language !== 'ar')
  const seen = collector(page, PHONE_TARGET)
  const visitor = walker(page)
  /** Looks in each language, and comes back to French: the visit goes on through the change. */
  const everyLanguage = async (name: string, inVisit: boolean) => {
    let spoken: Language = 'fr'
    for (const language of [...others, 'fr'] as const) {
      if (inVisit) {
        // The size of the page has just changed: what moves under a finger is not pressed.
        await page.waitForTimeout(REST_MS)
        await page.getByRole('button', { name: nameOf('start.settings.open', spoken), exact: true }).click()
      }
      await choose(page, language)
      if (inVisit)
        await page.getByRole('button', { name: nameOf('start.settings.close', language), exact: true }).click()
      await page.locator(`html[lang="${language === 'fr-falc' ? 'fr' : language}"]`).waitFor()
      spoken = language
      if (language === 'fr') return
      const where = `${name} in ${language}`
      await seen.axe(where, 'all', ['clair'])
      await seen.sideways(where)
      await seen.targets(where)
    }
  }
  await everyLanguage('start', false)
  await visitor.enter()
  await visitor.answerUntil('logement')
  await everyLanguage('question', true)
  await visitor.answerUntil()
  await visitor.titled('results.title')
  await everyLanguage('results', true)
  await page
    .locator('main')
    .getByRole('button', { name: nameOf('results.status.open') })
    .first()
    .tap()
  await page.locator('main h1', { hasNotText: say('results.title') }).waitFor()
  await everyLanguage('one right', true)
  await visitor.press('common.back')
  await visitor.press('results.file')
  await visitor.titled('dossier.title')
  await everyLanguage('file', true)
  expect(seen.wrong).toEqual([])
}, 200_000)
