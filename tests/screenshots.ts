import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser'
import { demonstration } from './demo/houses'
import { say } from './e2e/phrases'
import { SCREENS, type ScreenName } from './e2e/screens'
import { type Story, Visitor } from './e2e/visitor'
import { staffPictures } from './gallery/readme'
import { startProduct } from './server'

/** `npm run screenshots`: the pictures of the README, taken from the running product. Build it first. */
const FOLDER = 'tests/screenshots'
const MOST_BYTES = 150_000

const FAMILY: Story = {
  foyer: { conjoint: null, enfants: ['enfant1', 'enfant2'] },
  'dateNaissance Vous': '1990-03-12',
  'dateNaissance Enfant 1': '2014-05-20',
  'dateNaissance Enfant 2': '2018-09-02',
  revenuRecent: 95_000,
  logement: 'hlm',
  loyer: 38_000,
}

/** Scale of each picture: a terminal is shown at about a third of its size. */
const SCALES: Readonly<Record<ScreenName, number>> = { phone: 1, portrait: 0.5, landscape: 0.5, laptop: 0.75 }

async function take(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path })
  const { size } = statSync(path)
  if (size > MOST_BYTES) throw new Error(`${path} is too heavy: ${size} bytes`)
  console.log(`${path} ${Math.round(size / 1000)} kB`)
}

/** The observatory with invented figures, at its table of rights. */
async function demonstrated(browser: Browser): Promise<{ readonly page: Page; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'porte-des-droits-pictures-'))
  const { settings } = await demonstration(folder)
  const product = await startProduct(undefined, settings)
  const context = await browser.newContext({ viewport: { width: 1080, height: 1080 }, deviceScaleFactor: 0.75 })
  const page = await context.newPage()
  await page.goto(`${product.origin}/observatoire`)
  const chart = page.locator('#view-benefits .figure-drawing svg')
  await chart.waitFor()
  await page.waitForTimeout(500)
  await page.locator('#view-benefits').evaluate((section) => section.scrollIntoView())
  return {
    page,
    async stop() {
      await product.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const product = await startProduct()
  const browser = await launchBrowser()
  const open = async (screen: ScreenName, path = '/', clock = false) => {
    const context = await browser.newContext({
      viewport: SCREENS[screen],
      deviceScaleFactor: SCALES[screen],
      hasTouch: true,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    if (clock) await page.clock.install()
    await page.goto(product.origin + path)
    if (path !== '/') await page.locator('html[data-mode="borne"]').waitFor()
    return page
  }
  try {
    const kiosk = await open('portrait', '/?terminal=remiremont-1')
    await take(kiosk, 'start-kiosk')
    const visitor = new Visitor(kiosk, FAMILY)
    await visitor.enter()
    await visitor.answer('foyer')
    await take(kiosk, 'household-kiosk')
    await visitor.goOn()
    await visitor.answerUntil()
    await take(kiosk, 'results-kiosk')
    await visitor.press('results.file')
    await visitor.titled('dossier.title')
    await take(kiosk, 'file-kiosk')
    await visitor.press('dossier.places.all')
    await visitor.titled('places.title')
    await take(kiosk, 'places-kiosk')

    const voting = await open('portrait', '/?terminal=remiremont-1', true)
    const voter = new Visitor(voting, FAMILY)
    await voter.enter()
    await voter.answerUntil()
    await voting.clock.fastForward(61_000)
    await voter.press('results.end')
    await voter.titled('vote.title')
    await take(voting, 'vote-kiosk')

    const figures = await demonstrated(browser)
    await take(figures.page, 'observatory-laptop')
    await figures.stop()

    const wide = await open('landscape', '/?terminal=remiremont-1')
    const answering = new Visitor(wide, FAMILY)
    await answering.enter()
    await answering.answerUntil('dateNaissance')
    await take(wide, 'birth-dates-landscape')

    const phone = await open('phone')
    await take(phone, 'start-phone')
    const mobile = new Visitor(phone, FAMILY)
    await mobile.enter()
    await mobile.answerUntil('loyers')
    await take(phone, 'rent-phone')

    const moving = await open('phone')
    const mover = new Visitor(moving)
    await mover.open('events')
    await mover.event('demenagement')
    await take(moving, 'event-phone')

    const laptop = await open('laptop')
    const reader = new Visitor(laptop, FAMILY)
    await reader.enter()
    await reader.answerUntil()
    await laptop
      .getByRole('button', { name: say('droits.af.short') })
      .first()
      .tap()
    await laptop.getByRole('heading', { level: 1, name: say('droits.af.name') }).waitFor()
    await take(laptop, 'one-right-laptop')

    await staffPictures(browser, product, take)
  } finally {
    await browser.close()
    await product.stop()
  }
}

await main()
