import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'

/** One cold load of a page, nothing touched. Times in milliseconds since the navigation began. */
export interface PageLoad {
  readonly firstPaint: number
  readonly largestPaint: number
  /** Time above 50 ms of each long task. */
  readonly blocking: number
  /** Time of the page's main thread in all. */
  readonly task: number
}

/** Bytes of a first load by kind; text compressed with gzip -9. */
export type Bytes = Readonly<Record<'html' | 'js' | 'css' | 'font' | 'image' | 'other', number>>

declare global {
  interface Window {
    bench: { largest: number; blocking: number; lastTask: number }
  }
}

/** Runs in the page, before its own scripts. */
function observe() {
  window.bench = { largest: 0, blocking: 0, lastTask: 0 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.bench.largest = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.bench.blocking += Math.max(0, entry.duration - 50)
      window.bench.lastTask = entry.startTime + entry.duration
    }
  }).observe({ type: 'longtask', buffered: true })
}

/** Slows the processor of a page down. */
export async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

const VIEWPORT = { width: 1080, height: 1920 }
/** Without a request or a long task for that long, a page is at rest. */
const QUIET_MS = 1500

/** Waits until the page has painted and is at rest. Throws after a minute. */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 60_000 })
  await page.waitForFunction(
    (quiet) =>
      window.bench.largest > 0 && performance.now() - Math.max(window.bench.lastTask, window.bench.largest) > quiet,
    QUIET_MS,
    { timeout: 60_000, polling: 200 },
  )
}

/** Loads a page once, in a browser that never saw it, with a processor slowed down `cpu` times. */
export async function loadPage(browser: Browser, url: string, cpu: number): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    await page.addInitScript(observe)
    await page.goto(url, { timeout: 60_000 })
    await atRest(page)
    const { metrics } = await session.send('Performance.getMetrics')
    const seen = await page.evaluate(() => ({
      ...window.bench,
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    }))
    const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
    return { firstPaint: seen.first, largestPaint: seen.largest, blocking: seen.blocking, task: task * 1000 }
  } finally {
    await context.close()
  }
}

const KINDS: Readonly<Record<string, keyof Bytes>> = {
  document: 'html',
  script: 'js',
  stylesheet: 'css',
  font: 'font',
  image: 'image',
}

/** Weighs all that a first load asks for, nothing touched and the service worker left out. */
export async function weighPage(browser: Browser, url: string): Promise<Bytes> {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const bytes = { html: 0, js: 0, css: 0, font: 0, image: 0, other: 0 }
    const bodies: Promise<void>[] = []
    page.on('response', (response) => {
      const kind = KINDS[response.request().resourceType()] ?? 'other'
      const weighed = response.body().then(
        (body) => {
          bytes[kind] += Math.min(body.length, gzipSync(body, { level: 9 }).length)
        },
        () => undefined,
      )
      bodies.push(weighed)
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(QUIET_MS)
    await Promise.all(bodies)
    return bytes
  } finally {
    await context.close()
  }
}
