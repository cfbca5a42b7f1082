import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser'
import { demonstration } from '../demo/houses'
import { type Product, startProduct } from '../server'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'wcag2aaa', 'best-practice']
const WORDS = JSON.parse(readFileSync('locales/fr/widget.json', 'utf8'))
const TERRITORY = '200068377'
const CARD = `/widget/${TERRITORY}`

let product: Product
let host: Server
let elsewhere: string
let browser: Browser
let folder: string
const contexts: BrowserContext[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'widget-demo-'))
  const { settings } = await demonstration(folder)
  product = await startProduct(resolve('.'), settings)
  // The site of somebody else: another port is another origin.
  host = createServer((_, response) => {
    const frame = `<iframe src="${product.origin}${CARD}?lang=fr" title="Carte" width="100%" height="720"></iframe>`
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="fr"><title>Une commune</title><main><h1>Une commune</h1>${frame}</main>`)
  }).listen(0, '127.0.0.1')
  await once(host, 'listening')
  elsewhere = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  browser = await launchBrowser()
}, 180_000)
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function fresh(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 600, height: 800 }, ...options })
  contexts.push(context)
  return context.newPage()
}

const faultsOf = (page: Page) =>
  page.evaluate<string[]>(
    `${AXE};axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then((all) => all.violations.map(({ id, nodes }) => id + ' ' + nodes[0].target))`,
  )

describe('the card on the site of somebody else', () => {
  it('is shown, asks for nothing else, and leads to the observatory in a tab of its own', async () => {
    const page = await fresh()
    const [asked, wrong]: [string[], string[]] = [[], []]
    page.on('request', (request) => asked.push(request.url()))
    page.on(
      'console',
      (message) => message.type() === 'error' && !/favicon/.test(message.text()) && wrong.push(message.text()),
    )
    await page.goto(elsewhere)
    const card = page.frameLocator('iframe')
    await card.getByRole('heading', { level: 1, name: /Porte des Vosges Méridionales/ }).waitFor()
    expect(await card.getByRole('listitem').count()).toBeGreaterThan(0)
    const ours = asked.filter((address) => address.startsWith(product.origin))
    expect(ours).toEqual([`${product.origin}${CARD}?lang=fr`])
    expect(wrong).toEqual([])
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      card.getByRole('link', { name: WORDS.more }).click(),
    ])
    await tab.waitForURL(/\/observatoire#200068377\//)
    await tab.getByRole('heading', { level: 1 }).waitFor()
    expect(await tab.evaluate(() => window.opener)).toBeNull()
    expect(page.url()).toBe(`${elsewhere}/`)
  })

  it('keeps nothing and runs nothing', async () => {
    const page = await fresh()
    await page.goto(product.origin + CARD)
    expect(await page.context().cookies()).toEqual([])
    expect(await page.locator('script, form, input, img').count()).toBe(0)
    const refused = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "ran"'
      document.body.append(script)
      return document.title
    })
    expect(refused).not.toBe('ran')
  })

  it('nothing else of the product can be shown there', async () => {
    const page = await fresh()
    await page.goto(elsewhere)
    for (const path of ['/', '/observatoire', '/atelier', '/v1/published/index.json']) {
      await page.evaluate(
        (address) => document.querySelector('iframe')?.setAttribute('src', address),
        product.origin + path,
      )
      await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
    }
  })

  it('comes from the browser’s own keeping, and is asked for again with its tag', async () => {
    const page = await fresh()
    const bytes = async () => {
      await page.goto(elsewhere)
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
      return page
        .frames()[1]
        ?.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).transferSize)
    }
    expect(await bytes()).toBeGreaterThan(500)
    expect(await bytes()).toBe(0)
    // A reader who reloads is told that nothing has changed.
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const statuses: number[] = []
    session.on('Network.responseReceivedExtraInfo', ({ statusCode }) => statuses.push(statusCode))
    await page.goto(product.origin + CARD)
    await page.reload()
    await expect.poll(() => statuses.at(-1)).toBe(304)
  })
})

describe('the card itself', () => {
  it.each(['light', 'dark'] as const)('is clean for axe, AAA contrast too: %s', async (colorScheme) => {
    const page = await fresh({ colorScheme, bypassCSP: true })
    for (const path of [CARD, `${CARD}?lang=en`, '/widget/nowhere']) {
      await page.goto(product.origin + path)
      expect(await faultsOf(page), path).toEqual([])
    }
  })

  it.each([280, 320, 360, 600])('is whole at %i px, with letters twice as large too', async (width) => {
    const page = await fresh({ viewport: { width, height: 700 }, bypassCSP: true })
    await page.goto(product.origin + CARD)
    for (const size of ['100%', '200%']) {
      await page.evaluate((wanted) => {
        document.documentElement.style.fontSize = wanted
      }, size)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, size).toBeLessThanOrEqual(0)
      const link = await page.getByRole('link').boundingBox()
      expect(link?.height).toBeGreaterThanOrEqual(48)
    }
  })

  it('is reached and followed by keyboard, with its focus in sight', async () => {
    const page = await fresh()
    await page.goto(product.origin + CARD)
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
    expect(outline).toBe('solid')
  })
})

describe('the observatory', () => {
  it('gives the code of the card, copies it, and shows the card', async () => {
    const page = await fresh({
      viewport: { width: 1366, height: 768 },
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.goto(`${product.origin}/observatoire#${TERRITORY}`)
    const section = page.locator('#view-embed')
    await section.getByRole('button', { name: 'Copier' }).click()
    await section.getByText('Copié.').waitFor()
    const code = await page.evaluate(() => navigator.clipboard.readText())
    expect(code).toContain(`<iframe src="${product.origin}${CARD}?lang=fr"`)
    await section.locator('summary').click()
    await section.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
  })

  it('is the same for who is signed in at the workshop: figures are asked for without a cookie', async () => {
    /** What a reader asks the collector for, with what, and what comes back. */
    const read = async (cookie: boolean) => {
      const page = await fresh({ viewport: { width: 1366, height: 768 } })
      const { hostname: domain } = new URL(product.origin)
      // Not `__Host-`, which needs HTTPS; for every path, as that of the workshop is.
      if (cookie) await page.context().addCookies([{ name: 'atelier', value: 'signed-in', domain, path: '/' }])
      const told: Promise<readonly [path: string, credentials: string | undefined, body: string]>[] = []
      page.on('response', (response) => {
        const { pathname } = new URL(response.url())
        if (!pathname.startsWith('/v1/')) return
        told.push(
          Promise.all([response.request().allHeaders(), response.text()]).then(
            ([sent, body]) => [pathname, sent.cookie ?? sent.authorization, body] as const,
          ),
        )
      })
      await page.goto(`${product.origin}/observatoire#${TERRITORY}`)
      await page.locator('#view-time .chart').first().waitFor()
      await page.locator('#view-embed').waitFor()
      await page.waitForLoadState('networkidle')
      return (await Promise.all(told)).sort(([a], [b]) => (a < b ? -1 : 1))
    }
    const known = await read(true)
    expect(known.map(([path]) => path)).toContain('/v1/published/index.json')
    expect(known.filter(([, credentials]) => credentials)).toEqual([])
    expect(await read(false)).toEqual(known)
  })
})
