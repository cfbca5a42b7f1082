import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { demonstration } from '../demo/houses'
import { startProduct } from '../server'

/** The card of a territory on a white page of somebody else, narrow and wide, by day and by night. */
export async function widgetGallery(browser: Browser, folder: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'porte-des-droits-card-'))
  const { settings } = await demonstration(data)
  const product = await startProduct(undefined, settings)
  // The site of somebody else: another port is another origin.
  const host = createServer(({ url }, response) => {
    const width = url?.slice(1)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><body style="margin:40px;background:#fff;color:#000;font-family:serif"><h1>Commune</h1>
      <p>Une page.</p><iframe src="${product.origin}/widget/200068377?lang=fr" width="${width}" height="900"
      style="border:0"></iframe>`)
  }).listen(0, '127.0.0.1')
  await once(host, 'listening')
  const { port } = host.address() as AddressInfo
  try {
    for (const width of [300, 600])
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ colorScheme, viewport: { width: width + 80, height: 1_100 } })
        const page = await context.newPage()
        await page.goto(`http://127.0.0.1:${port}/${width}`)
        await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
        await page.screenshot({ path: `${folder}/widget-${width}-${colorScheme}.png` })
        await context.close()
      }
  } finally {
    host.close()
    await product.stop()
    rmSync(data, { recursive: true, force: true })
  }
}
