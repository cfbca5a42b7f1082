import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { finger } from './hands'
import { newsAt, publish, useHouse } from './house'
import { keptPack } from './kept-pack'
import { violations } from './looks'
import { say } from './phrases'
import { untilOffline, useStage } from './stage'
import { type Story, Visitor } from './visitor'
import { AID, fill, press, REGIME, typeAid } from './workshop'

const open = useStage()
const house = useHouse(open)

const ALONE: Story = { foyer: { conjoint: null, enfants: [] }, logement: 'heberge' }
const POOR: Story = { ...ALONE, typesRessources: [] }
const WELL: Story = { ...ALONE, typesRessources: ['salaire'], revenuRecent: 240_000 }

/** What a visitor with this story reads of the aid, on a terminal without network. */
async function readAtKiosk(page: Page, story: Story): Promise<string> {
  const visitor = new Visitor(page, story, finger(page), 'fr')
  await visitor.enter()
  await visitor.answerUntil()
  for (const folded of await page.locator('details:not([open]) > summary').all()) await folded.click()
  await page.getByRole('button').filter({ hasText: AID }).first().click()
  await page.getByRole('heading', { level: 1, name: AID }).waitFor()
  return (await page.locator('body').innerText()).replace(/\s/g, ' ')
}

async function kiosk(): Promise<{ page: Page; offline(): Promise<void> }> {
  const { page, context } = await open({
    screen: 'portrait',
    origin: house.product.origin,
    path: '/?terminal=remiremont-1',
    reducedMotion: 'reduce',
  })
  await page.locator('html[data-mode="borne"]').waitFor()
  await untilOffline(page)
  return { page, offline: () => context.setOffline(true) }
}

it('an aid typed in the form is tried in the frame, published, and decided at the kiosk with its reasons', async () => {
  const terminal = await kiosk()
  const page = await house.workshop()
  await typeAid(page)
  // The kiosk in the frame has it before anybody else.
  await press(page, 'atelier.preview.kiosk')
  const frame = page.frameLocator('.atelier-preview iframe')
  await frame.getByRole('button', { name: new RegExp(say('start.doors.places.title')) }).waitFor()
  expect(await violations(page, 'preview')).toEqual([])
  expect(await keptPack(terminal.page)).not.toContain(AID)
  await publish(page)
  await newsAt(terminal.page, AID)
  await terminal.offline()
  const found = await readAtKiosk(terminal.page, POOR)
  expect(found).toContain(say('results.verdict.open'))
  expect(found).toMatch(/300/)
  expect(found).toContain(REGIME)
  expect(found).toContain(say('local.msa'))
  expect(found).toMatch(/Quotient familial de la Caf.*670/)
  const other = await kiosk()
  await expect.poll(() => keptPack(other.page), { timeout: 30_000 }).toContain(AID)
  await other.offline()
  const refused = await readAtKiosk(other.page, WELL)
  expect(refused).toContain(say('results.verdict.closed'))
  expect(refused).toMatch(/Votre quotient familial dépasse la limite/)
}, 240_000)

it('an earlier version is published again, as a new one, and the list says who did what', async () => {
  const page = await house.workshop()
  await press(page, 'atelier.home.kind.notices')
  await press(page, 'atelier.home.add.notices')
  await fill(page, 'noticeText', 'Annonce de trop.')
  await fill(page, 'source-title', 'Équipe')
  await page.locator('input[type="checkbox"]').first().check()
  await press(page, 'atelier.form.save')
  await publish(page)
  const served = async () => JSON.stringify(await (await fetch(`${house.product.origin}/v1/local-pack`)).json())
  expect(await served()).toContain('Annonce de trop.')
  // A second press of a button at the same place counts only after a moment.
  await page.waitForTimeout(450)
  await page
    .getByRole('button', { name: new RegExp(`^${say('atelier.versions.restore')}`) })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('atelier.versions.restore'), exact: true })
    .click()
  await expect.poll(served).not.toContain('Annonce de trop.')
  await page.getByText(say('atelier.audit.text')).click()
  await page.getByText(say('atelier.audit.action.restored')).first().waitFor()
  await page.getByText('claire (remiremont)').first().waitFor()
}, 120_000)
