import type { Browser, Locator, Page } from 'playwright-core'
import type { Hand } from '../e2e/hands'
import { say } from '../e2e/phrases'
import { type Story, Visitor } from '../e2e/visitor'
import { throttle } from './page-load'
import { median, percentile } from './stats'

declare global {
  interface Window {
    touches: Record<number, { duration: number; title: string }>
    screens: number[]
  }
}

/** Touch to next paint over a walk, in milliseconds. */
export interface TouchTime {
  readonly touches: number
  /** As Interaction to Next Paint counts: the slowest, one in fifty left out. */
  readonly inp: number
  readonly slowest: number
  /** Title of the screen of the slowest. */
  readonly where: string
  /** From the press to the next screen painted: a press is acknowledged before its effect is computed. */
  readonly nextScreen: { readonly p50: number; readonly p95: number }
}

/** A family with an income, a rent and two children: most of the questions. */
const FAMILY: Story = {
  foyer: { conjoint: 'concubinage', enfants: ['enfant1', 'enfant2'] },
  'dateNaissance Vous': '1990-03-12',
  'dateNaissance Enfant 1': '2014-05-20',
  'dateNaissance Enfant 2': '2018-09-02',
  'chercheEmploi Vous': false,
  typesRessources: ['salaire'],
  revenuRecent: 95_000,
  logement: 'hlm',
  loyer: 38_000,
}

/** Shorter touches are not reported by the browser. */
const SHORTEST_MS = 16

/** Runs in the page before it loads: notes how long each touch took, and each change of screen. */
export function observe() {
  window.touches = {}
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      const id = entry.interactionId
      if (!id || entry.duration <= (window.touches[id]?.duration ?? 0)) continue
      window.touches[id] = { duration: entry.duration, title: document.querySelector('h1')?.textContent ?? '' }
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)

  window.screens = []
  let pressed = 0
  let title = ''
  addEventListener('click', (event) => (pressed = event.timeStamp), { capture: true })
  new MutationObserver(() => {
    const shown = document.querySelector('h1')?.textContent ?? ''
    if (shown === title) return
    title = shown
    const since = pressed
    if (since) requestAnimationFrame(() => setTimeout(() => window.screens.push(performance.now() - since)))
  }).observe(document, { childList: true, subtree: true })
}

/** Time for the page to finish what it does, and what the driver of the browser made it do, before a finger comes. */
const CALM_MS = 450

/** A finger that only touches: a locator's own tap works in the page while the touch is on its way, and delays it. */
export function lightFinger(page: Page): Hand {
  const press = async (target: Locator) => {
    await target.waitFor()
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (!box) throw new Error(`not on screen: ${target}`)
    await page.waitForTimeout(CALM_MS)
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  }
  return {
    press,
    choose: (target) => press(target.locator('xpath=ancestor::label')),
    async type(text) {
      for (const sign of text) {
        const name = sign === ',' ? say('common.pad.comma') : sign
        await press(page.getByRole('button', { name, exact: true }))
      }
    },
    pick: (target) => press(target),
  }
}

interface Touch {
  readonly duration: number
  readonly title: string
}

interface Walk {
  /** Each touch by its place in the walk. */
  readonly touches: ReadonlyMap<number, Touch>
  /** Each change of screen, the first one left out: its code is loaded on the way. */
  readonly screens: readonly number[]
}

/** Walks from the start screen to the results. */
async function walk(browser: Browser, origin: string, cpu: number): Promise<Walk> {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'fr-FR' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await page.addInitScript(observe)
    await page.goto(origin)
    await throttle(page, cpu)
    const visitor = new Visitor(page, FAMILY, lightFinger(page))
    await visitor.enter()
    await visitor.answerUntil()
    await page.waitForTimeout(1000)
    const touches = await page.evaluate(() => window.touches)
    // Numbers of touches start anywhere and go up by a fixed step.
    const first = Math.min(...Object.keys(touches).map(Number))
    const [, ...screens] = await page.evaluate(() => window.screens)
    return { touches: new Map(Object.entries(touches).map(([id, touch]) => [Number(id) - first, touch])), screens }
  } finally {
    await context.close()
  }
}

/**
 * Walks several times with the processor slowed down `cpu` times. Each touch of the walk counts by the middle of its
 * durations: a machine that does something else disturbs only some.
 */
export async function touchTimes(browser: Browser, origin: string, cpu: number, count = 3): Promise<TouchTime> {
  const walks: Walk[] = []
  for (let round = 0; round < count; round += 1) walks.push(await walk(browser, origin, cpu))
  const all = walks.map(({ touches }) => touches)
  const seen = [...new Map(all.flatMap((touches) => [...touches]))]
    .map(([place, { title }]) => ({
      title,
      duration: median(all.map((touches) => touches.get(place)?.duration ?? SHORTEST_MS)),
    }))
    .sort((a, b) => b.duration - a.duration)
  const [worst] = seen
  const counted = seen[Math.floor(seen.length / 50)]
  if (!worst || !counted) throw new Error('no touch was seen')
  // A change of screen counts by the middle of its walks too.
  const [screens = []] = walks.map((one) => one.screens)
  const changes = screens.map((_, place) =>
    median(walks.map((one) => one.screens[place] ?? Number.NaN).filter(Number.isFinite)),
  )
  const nextScreen = { p50: median(changes), p95: percentile(changes, 0.95) }
  return { touches: seen.length, inp: counted.duration, slowest: worst.duration, where: worst.title, nextScreen }
}
