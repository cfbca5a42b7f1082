import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import type { Browser } from 'playwright-core'
import { demonstration } from '../demo/houses'
import { startProduct } from '../server'
import { throttle } from './page-load'
import { median } from './stats'

/** Rows of sums in the database beside those of the demonstration. */
const SIZES = [100, 10_000, 1_000_000] as const
const ROUNDS = 5

/** Milliseconds until the figures are painted, and bytes of the editions, with so many rows of sums. */
export interface FirstView {
  readonly cells: number
  readonly figures: number
  readonly bytes: number
}

/** Adds rows of sums of other houses, as years of batches would. */
function grow(path: string, cells: number): void {
  const file = new Libsql(path, { timeout: 5_000 })
  file.exec(`insert into cell (site_id, month, cat, tbl, subject, c1, c2, n, batches)
    with recursive row(n) as (select 1 union all select n + 1 from row where n < ${cells})
    select 'other-' || (n / 200), '2026-01', '2026.1', 0, 'right-' || n, 'rec', '', 11, 1 from row where true
    on conflict do nothing`)
  file.close()
}

async function firstView(browser: Browser, origin: string, cpu: number): Promise<{ figures: number; bytes: number }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  let bytes = 0
  page.on('response', async (response) => {
    if (response.url().includes('/v1/published/')) bytes += (await response.body().catch(() => Buffer.alloc(0))).length
  })
  await throttle(page, cpu)
  await page.addInitScript(() => {
    // The clock of the page itself: asking from outside costs time of its own.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.visits-sentence')) return
      observer.disconnect()
      requestAnimationFrame(() =>
        setTimeout(() => document.body.setAttribute('data-figures', String(performance.now()))),
      )
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(`${origin}/observatoire`)
  const figures = Number(await page.locator('body[data-figures]').getAttribute('data-figures', { timeout: 60_000 }))
  await context.close()
  return { figures, bytes }
}

/** The observatory's first view, throttled, beside databases of three sizes: what readers wait for must not grow. */
export async function firstViews(browser: Browser, cpu: number): Promise<readonly FirstView[]> {
  const folder = mkdtempSync(join(tmpdir(), 'porte-des-droits-observatory-'))
  const { database, settings } = await demonstration(folder)
  const found: FirstView[] = []
  try {
    for (const cells of SIZES) {
      grow(database, cells)
      const product = await startProduct(undefined, settings)
      try {
        const views = []
        for (let round = 0; round < ROUNDS; round += 1) views.push(await firstView(browser, product.origin, cpu))
        found.push({ cells, figures: median(views.map(({ figures }) => figures)), bytes: views[0]?.bytes ?? 0 })
      } finally {
        await product.stop()
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return found
}
