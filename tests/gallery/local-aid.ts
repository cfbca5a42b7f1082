import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { DEFAULT_PACK } from '../../src/content/local/default-pack'
import { TO_CONFIRM } from '../../src/content/local/to-confirm'
import { TERMINAL } from '../e2e/desk'
import { finger } from '../e2e/hands'
import { keptPack } from '../e2e/kept-pack'
import { SCREENS } from '../e2e/screens'
import { type Story, Visitor } from '../e2e/visitor'
import { startProduct } from '../server'

const ARABIC: string = JSON.parse(readFileSync('locales/languages.json', 'utf8')).ar
const ALONE: Story = { foyer: { conjoint: null, enfants: [] }, logement: 'heberge' }
const STORIES: readonly (readonly [name: string, story: Story])[] = [
  ['open', { ...ALONE, typesRessources: [] }],
  ['refused', { ...ALONE, typesRessources: ['salaire'], revenuRecent: 240_000 }],
]

/** The local aid of the Caf, as a kiosk shows it in Arabic: among the results, by itself, in the file and on paper. */
export async function localAidGallery(browser: Browser, folder: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'porte-des-droits-pack-'))
  const aids = TO_CONFIRM.flatMap(({ item }) =>
    item.id === 'caf-vosges-bafa' ? [{ ...item, confirmedBy: 'Caf des Vosges' }] : [],
  )
  writeFileSync(join(data, 'pack.json'), JSON.stringify({ ...DEFAULT_PACK, version: '2099-01-01.01', aids }))
  const product = await startProduct(undefined, { LOCAL_PACK: join(data, 'pack.json') })
  try {
    for (const [name, story] of STORIES) {
      const context = await browser.newContext({ viewport: SCREENS.portrait, hasTouch: true, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const take = (what: string) => page.screenshot({ path: `${folder}/aid-${name}-${what}.png` })
      await page.goto(product.origin + TERMINAL)
      await page.locator('html[data-mode="borne"]').waitFor()
      for (let tries = 0; tries < 60 && !(await keptPack(page))?.includes('caf-vosges-bafa'); tries += 1)
        await page.waitForTimeout(500)
      await page.getByRole('button', { name: ARABIC, exact: true }).click()
      await page.locator('html[dir="rtl"]').waitFor()
      const visitor = new Visitor(page, story, finger(page), 'ar')
      await visitor.enter()
      await visitor.answerUntil()
      for (const folded of await page.locator('details:not([open]) > summary').all()) await folded.click()
      const card = page.getByRole('button').filter({ hasText: /BAFA/ }).first()
      await card.evaluate((one) => one.scrollIntoView({ block: 'center' }))
      await take('results')
      await card.click()
      await page.getByRole('heading', { level: 1, name: /BAFA/ }).waitFor()
      await page.setViewportSize({ ...SCREENS.portrait, height: 4_000 })
      await take('detail')
      await page.setViewportSize(SCREENS.portrait)
      if (name === 'open') {
        await visitor.press('common.back')
        await visitor.press('results.file')
        await visitor.titled('dossier.title')
        await page.setViewportSize({ ...SCREENS.portrait, height: 4_000 })
        await take('file')
        await page.pdf({ path: `${folder}/aid-sheet.pdf`, preferCSSPageSize: true })
      }
      await context.close()
    }
  } finally {
    await product.stop()
    rmSync(data, { recursive: true })
  }
}
