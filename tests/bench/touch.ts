import type { Browser } from 'playwright-core'
import { type Story, Visitor } from '../e2e/visitor'
import { throttle } from './page-load'

declare global {
  interface Window {
    touches: Record<number, { duration: number; title: string }>
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
}

/** A family with an income, a rent and two children: most of the questions. */
const FAMILY: Story = {
  foyer: { conjoint: true, enfants: ['enfant1', 'enfant2'] },
  'dateNaissance Vous': '1990-03-12',
  'dateNaissance Enfant 1': '2014-05-20',
  'dateNaissance Enfant 2': '2018-09-02',
  'activite Vous': 'emploi',
  typesRessources: ['salaire'],
  revenuRecent: 95_000,
  logement: 'hlm',
  loyer: 38_000,
}

function observe() {
  window.touches = {}
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      const id = entry.interactionId
      if (!id || entry.duration <= (window.touches[id]?.duration ?? 0)) continue
      window.touches[id] = { duration: entry.duration, title: document.querySelector('h1')?.textContent ?? '' }
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}

/** Walks from the start screen to the results and into the first right, the processor slowed down `cpu` times. */
export async function touchTimes(browser: Browser, origin: string, cpu: number): Promise<TouchTime> {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'fr-FR' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await page.addInitScript(observe)
    await page.goto(origin)
    await throttle(page, cpu)
    const visitor = new Visitor(page, FAMILY)
    await visitor.enter()
    await visitor.answerUntil()
    await page.waitForTimeout(1000)
    const seen = Object.values(await page.evaluate(() => window.touches)).sort((a, b) => b.duration - a.duration)
    const [worst] = seen
    const counted = seen[Math.floor(seen.length / 50)]
    if (!worst || !counted) throw new Error('no touch was seen')
    return { touches: seen.length, inp: counted.duration, slowest: worst.duration, where: worst.title }
  } finally {
    await context.close()
  }
}
