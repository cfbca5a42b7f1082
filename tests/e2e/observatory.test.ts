import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Edition } from '../../src/statistics/edition'
import { indexOf } from '../observatory/editions'
import { FULL, QUESTIONS } from '../observatory/full'
import type { ScreenName } from './screens'
import { useStage } from './stage'

const open = useStage()
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const WORDS = JSON.parse(readFileSync('locales/fr/observatory.json', 'utf8'))

/** Serves editions in the place of the publication, and notes what the policy refuses. */
async function publish(page: Page, editions: readonly Edition[]): Promise<void> {
  await page.route('**/v1/published/**', (route) => {
    const path = new URL(route.request().url()).pathname.slice('/v1/published/'.length)
    const found = editions.find(({ territory, period }) => path === `${territory.id}/${period}.json`)
    const body = path === 'index.json' ? indexOf(editions) : found
    return body ? route.fulfill({ json: body }) : route.fulfill({ status: 404, json: {} })
  })
  await page.route('**/v1/local-pack', (route) => route.fulfill({ json: { questions: QUESTIONS } }))
  await page.addInitScript(() => {
    Object.assign(window, { refused: [] })
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, lineNumber }) =>
      (window as unknown as { refused: string[] }).refused.push(`${effectiveDirective} ${sourceFile}:${lineNumber}`),
    )
  })
}

const refused = (page: Page) => page.evaluate(() => (window as unknown as { refused: string[] }).refused)

async function openFull(screen: ScreenName, hash = ''): Promise<{ page: Page; requests: readonly string[] }> {
  const { page, requests } = await open({
    screen,
    path: `/observatoire${hash}`,
    // A change of theme is over at once.
    reducedMotion: 'reduce',
    before: (fresh) => publish(fresh, FULL),
  })
  await page.locator('#view-time .chart').first().waitFor()
  await page.locator('#view-question .chart').waitFor()
  return { page, requests }
}

it.each(['phone', 'landscape'] as const)(
  'is clean for axe in both themes, and obeys the policy: %s',
  async (screen) => {
    for (const hash of ['', '#pvm/2025']) {
      const { page } = await openFull(screen, hash)
      for (const theme of ['clair', 'contraste']) {
        await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
        const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
          `${AXE};axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then((all) => all.violations)`,
        )
        expect(found.map(({ id, nodes }) => `${theme}: ${id} ${nodes[0]?.target}`)).toEqual([])
      }
      const overflow = await page.evaluate(() => document.body.scrollWidth - document.body.clientWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      expect(await refused(page)).toEqual([])
    }
  },
)

/** Words of the drawings that are cut or lie on others, once the letters of the page have a size. */
const cluttered = (page: Page, size: string) =>
  page.evaluate(async (wanted) => {
    document.documentElement.style.fontSize = wanted
    dispatchEvent(new Event('resize'))
    await new Promise((done) => setTimeout(done, 300))
    const odd: string[] = []
    for (const chart of document.querySelectorAll('.chart')) {
      const frame = (chart.parentElement as Element).getBoundingClientRect()
      const texts = [...chart.querySelectorAll('text')].filter(({ textContent }) => /[^▼\s]/.test(textContent ?? ''))
      const boxes = texts.map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
      for (const { said, box } of boxes) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1) odd.push(`cut: ${said}`)
      }
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
          // Boxes of letters are taller than the letters.
          if (across > 1 && down > 5) odd.push(`on each other: ${a.said}, ${b.said}`)
        }
      }
    }
    return odd
  }, size)

it.each([
  ['phone', ['100%', '200%']],
  ['portrait', ['100%', '150%', '200%']],
] as const)('draws nothing that is cut or covered, with large letters too: %s', async (screen, sizes) => {
  const { page } = await openFull(screen, '#pvm/2025')
  for (const size of sizes) expect(await cluttered(page, size), size).toEqual([])
})

it('goes to a view whose title is below the links that stay', async () => {
  const { page } = await openFull('laptop', '#pvm/2026-Q1/why')
  const below = () =>
    page.evaluate(() => {
      const links = document.querySelector('.view-nav')?.getBoundingClientRect()
      const title = document.querySelector('#view-why h2')?.getBoundingClientRect()
      return links && title ? { links: Math.round(links.top), under: title.top >= links.bottom } : undefined
    })
  await expect.poll(below).toEqual({ links: 0, under: true })
})

it('loads its own files only: no law, no words of a visit, no worker', async () => {
  const { page, requests } = await openFull('laptop')
  const files = requests.map((request) => new URL(request.split(' ')[0] as string).pathname)
  expect(files.filter((file) => /\/(law|visit|fr|en|guide|start|words)-/.test(file))).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

it('changes of period and of language keep to the address', async () => {
  const { page } = await openFull('laptop')
  await page.getByLabel(WORDS.choose.period).selectOption('2025')
  await page.locator('#view-who .chart').waitFor()
  expect(new URL(page.url()).hash).toBe('#pvm/2025')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Observatory of unclaimed rights' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.getByRole('link', { name: 'Method' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Method')
})

it('is not answered by the kiosk’s worker: the route goes to the network', async () => {
  const { page } = await open({ screen: 'laptop', offline: true })
  await page.context().setOffline(false)
  await publish(page, FULL)
  await page.goto(`${new URL(page.url()).origin}/observatoire`)
  await page.getByRole('heading', { level: 1, name: WORDS.title }).waitFor()
})

it('prints with its label and its tables', async () => {
  const { page } = await openFull('laptop')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText(WORDS.demo).first().isVisible()).toBe(true)
  expect(await page.locator('#view-benefits table').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: WORDS.print }).isVisible()).toBe(false)
})
