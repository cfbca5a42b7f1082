import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { languageName } from '../../src/app/i18n/languages'
import { ensureChromium } from '../browser'
import { discard, type Product, startCopy } from '../server'
import { wholePacks } from './packs'
import { say } from './phrases'
import { untilOffline, useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()
const copies: Product[] = []
afterEach(async () => {
  for (const copy of copies.splice(0)) await discard(copy)
})

async function ownProduct(): Promise<Product> {
  const copy = await startCopy()
  copies.push(copy)
  return copy
}

const title = (page: Page, key: string) => page.getByRole('heading', { level: 1, name: say(key) })
const cached = (page: Page) =>
  page.evaluate(async () => {
    let count = 0
    for (const name of await caches.keys()) count += (await (await caches.open(name)).keys()).length
    return count
  })

const hash = (bytes: string | Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`

/** Puts a new version on the server: its page carries a mark. `broken`: the page does not arrive as announced. */
function publish({ folder }: Product, mark: string, broken = false): void {
  const [page, worker] = [join(folder, 'dist/index.html'), join(folder, 'dist/sw.js')]
  const before = readFileSync(page, 'utf8')
  const after = before.replace(
    /<html[^>]*?( data-published="[^"]*")?>/,
    (tag) => `${tag.replace(/ data-published="[^"]*"|>$/g, '')} data-published="${mark}">`,
  )
  const entry = /\{[^{}]*["']?url["']?:\s*["'`]\/index\.html["'`][^{}]*\}/
  const announced = readFileSync(worker, 'utf8').replace(entry, (text) =>
    text.replace(/sha384-[A-Za-z0-9+/=]+/, hash(after)).replace(/(revision["']?:\s*["'`])[^"'`]*/, `$1${mark}`),
  )
  writeFileSync(worker, announced)
  writeFileSync(page, broken ? `${after}<!-- cut -->` : after)
}

const published = (page: Page) => page.getAttribute('html', 'data-published')
const look = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update().catch(() => null)))

it('opens again, at any address, with the network gone, in the languages that were used', async () => {
  const { page, context } = await open()
  await untilOffline(page)
  const tongue = (language: 'fr' | 'en') =>
    page.getByRole('button', { name: languageName(language), exact: true }).tap()
  await tongue('en')
  await page.getByRole('heading', { level: 1, name: say('start.title', 'en') }).waitFor()
  expect(await wholePacks(page, ['en'])).toBe(true)
  // A second press at the same place counts only after a moment.
  await page.waitForTimeout(450)
  await tongue('fr')
  await title(page, 'start.title').waitFor()
  await context.setOffline(true)
  await page.reload()
  await title(page, 'start.title').waitFor()
  await page.getByText(say('start.small.offline')).waitFor()
  await page.goto(`${new URL(page.url()).origin}/#/resultats`)
  await page.reload()
  await page.getByText(say('start.notKept.title')).waitFor()
  await page.goto(`${new URL(page.url()).origin}/any/where`)
  await title(page, 'start.title').waitFor()
  const visitor = new Visitor(page)
  await visitor.enter()
  await visitor.answerUntil()
  await title(page, 'results.title').waitFor()
  await visitor.press('kiosk.quit')
  await visitor.press('kiosk.end.again')
  await tongue('en')
  await page.getByRole('button', { name: say('start.doors.rights.title', 'en') }).tap()
  await page.getByRole('heading', { level: 1, name: say('questions.foyer.title', 'en') }).waitFor()
}, 90_000)

it('opens cold: the browser starts again after the server has gone', async () => {
  const product = await ownProduct()
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  const launch = () =>
    chromium.launchPersistentContext(profile, { executablePath: ensureChromium(), args: ['--no-sandbox'] })
  try {
    const first = await launch()
    const page = await first.newPage()
    await page.goto(product.origin)
    await untilOffline(page)
    await first.close()
    await product.stop()
    const second = await launch()
    const later = await second.newPage()
    await later.goto(product.origin)
    await title(later, 'start.title').waitFor()
    await later.getByRole('button', { name: say('start.doors.rights.title') }).click()
    await title(later, 'questions.foyer.title').waitFor()
    await second.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}, 90_000)

it('a new version waits until nobody is there', async () => {
  const product = await ownProduct()
  const { page } = await open({ origin: product.origin, before: (opened) => opened.clock.install() })
  await untilOffline(page)
  const visitor = new Visitor(page)
  await visitor.enter()
  publish(product, 'v2')
  await look(page)
  const waiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
  await expect.poll(waiting, { timeout: 10_000 }).toBe(true)
  await page.clock.fastForward(120_000)
  expect(await visitor.asked()).toBe('foyer')
  await visitor.answer('foyer')
  await visitor.goOn()
  expect(await published(page)).toBeNull()
  await visitor.press('kiosk.quit')
  await visitor.press('kiosk.end.again')
  await title(page, 'start.title').waitFor()
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(30_000)
        return published(page).catch(() => null)
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe('v2')
}, 90_000)

it('a broken version leaves the old one working, and the next good one is taken', async () => {
  const product = await ownProduct()
  const { page, context } = await open({ origin: product.origin, before: (opened) => opened.clock.install() })
  await untilOffline(page)
  publish(product, 'broken', true)
  await look(page)
  await page.getByText(say('faults.updateFailed')).waitFor()
  await context.setOffline(true)
  await page.reload()
  await title(page, 'start.title').waitFor()
  expect(await published(page)).toBeNull()
  await new Visitor(page).enter()
  await context.setOffline(false)
  await page.reload()
  publish(product, 'v3')
  await untilOffline(page)
  await look(page)
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(30_000)
        return published(page).catch(() => null)
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe('v3')
}, 90_000)

it('a wiped cache is filled again while there is a network', async () => {
  const { page, context } = await open()
  await untilOffline(page)
  const whole = await cached(page)
  expect(whole).toBeGreaterThan(10)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) await cache.delete(request)
    }
  })
  expect(await cached(page)).toBe(0)
  await page.reload()
  await expect.poll(() => cached(page), { timeout: 20_000 }).toBe(whole)
  await context.setOffline(true)
  await page.reload()
  await title(page, 'start.title').waitFor()
  await new Visitor(page).enter()
}, 60_000)

it('asks nothing of the network during a visit once it is kept', async () => {
  const { page } = await open()
  await untilOffline(page)
  await page.reload()
  const visitor = new Visitor(page)
  await visitor.enter()
  const fromNetwork: string[] = []
  page.on('response', (response) => {
    // The browser asks for the icon of the tab by itself.
    if (!response.fromServiceWorker() && !response.url().endsWith('/icon.svg')) fromNetwork.push(response.url())
  })
  await visitor.answerUntil('logement')
  await visitor.press('questions.ui.see')
  await title(page, 'results.title').waitFor()
  expect(fromNetwork).toEqual([])
}, 60_000)
