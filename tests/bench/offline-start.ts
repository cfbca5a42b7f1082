import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ensureChromium } from '../browser'
import type { Product } from '../server'
import { throttle } from './page-load'
import { median } from './stats'

/**
 * Milliseconds from a cold start of the browser's navigation to a start screen that is painted and answers, the server
 * being gone and the processor slowed down `cpu` times. Median of the rounds.
 */
export async function offlineStart(product: Product, cpu: number, rounds: number): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'))
  const open = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
      viewport: { width: 1080, height: 1920 },
    })
  try {
    const first = await open()
    const page = await first.newPage()
    await page.goto(product.origin)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 })
    await first.close()
    await product.stop()
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const context = await open()
      const cold = await context.newPage()
      await throttle(cold, cpu)
      await cold.goto(product.origin)
      times.push(await cold.evaluate(usableAt))
      await context.close()
    }
    return median(times)
  } finally {
    await product.start()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Painted, and taken over by the script: deferred modules have run when the document's content is loaded. */
async function usableAt(): Promise<number> {
  const painted = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return Math.max(painted, navigation?.domContentLoadedEventEnd ?? Number.NaN)
}
