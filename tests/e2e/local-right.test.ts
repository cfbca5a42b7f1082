import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { languageName } from '../../src/app/i18n/languages'
import { DEFAULT_PACK } from '../../src/content/local/default-pack'
import type { LocalAid } from '../../src/content/local/pack'
import { TO_CONFIRM } from '../../src/content/local/to-confirm'
import { type Product, startProduct } from '../server'
import type { Language } from '../words'
import { finger } from './hands'
import { keptPack } from './kept-pack'
import { wholePacks } from './packs'
import { say } from './phrases'
import { untilOffline, useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()
const bafa = TO_CONFIRM.find(({ item }) => item.id === 'caf-vosges-bafa')?.item as LocalAid
const packed = (aids: readonly LocalAid[], version: string) => JSON.stringify({ ...DEFAULT_PACK, version, aids })
let folder: string
let product: Product
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'porte-des-droits-pack-'))
  writeFileSync(join(folder, 'pack.json'), packed([{ ...bafa, confirmedBy: 'la Caf' }], '2099-01-01.01'))
  product = await startProduct(undefined, { LOCAL_PACK: join(folder, 'pack.json') })
})
afterAll(async () => {
  await product.stop()
  rmSync(folder, { recursive: true })
})

const ALONE: Story = { foyer: { conjoint: null, enfants: [] }, logement: 'heberge' }
const POOR: Story = { ...ALONE, typesRessources: [] }
const WELL: Story = { ...ALONE, typesRessources: ['salaire'], revenuRecent: 240_000 }

/** A kiosk that has the pack, without network. */
async function kiosk(language: Language): Promise<Page> {
  const { page, context } = await open({
    ...{ screen: 'portrait', origin: product.origin, path: '/?terminal=remiremont-1', reducedMotion: 'reduce' },
  })
  await page.locator('html[data-mode="borne"]').waitFor()
  await untilOffline(page)
  await expect.poll(() => keptPack(page), { timeout: 30_000 }).toContain('caf-vosges-bafa')
  await expect.poll(() => wholePacks(page, [language]), { timeout: 60_000 }).toBe(true)
  await context.setOffline(true)
  if (language !== 'fr') await page.getByRole('button', { name: languageName(language), exact: true }).click()
  return page
}

it.each([
  ['fr', POOR, 'open', /Quotient familial de la Caf.*670/],
  ['fr', WELL, 'closed', /Votre quotient familial dépasse la limite/],
  ['ar', POOR, 'open', /المعامل العائلي/],
  ['ar', WELL, 'closed', /معاملك العائلي أعلى من حد هذه المساعدة/],
] as const)(
  'the aid of the pack, offline, in %s: %#',
  async (language, story, standing, reason) => {
    const page = await kiosk(language)
    const visitor = new Visitor(page, story, finger(page), language)
    await visitor.enter()
    await visitor.answerUntil()
    const name = language === 'fr' ? bafa.title.fr : (bafa.title.ar as string)
    const marks = /[\u2066-\u2069]/g
    const card = page.getByRole('button').filter({ hasText: language === 'fr' ? 'BAFA' : /BAFA/ })
    // Refused ones are folded: whoever wants to know opens them.
    for (const folded of await page.locator('details:not([open]) > summary').all()) await folded.click()
    await card.first().click()
    await page.getByRole('heading', { level: 1, name: /BAFA/ }).waitFor()
    const text = (await page.locator('body').innerText()).replace(marks, '')
    expect(text).toContain(name.replace(marks, ''))
    expect(text).toContain(say(`results.verdict.${standing}`, language).replace(marks, ''))
    expect(text).toMatch(reason)
    expect(text).toMatch(standing === 'open' ? /300/ : /670/)
    expect(text).not.toMatch(/\b(droits|local|documents|results)\.\w|\{\{/)
  },
  180_000,
)
