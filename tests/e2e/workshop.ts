import type { Page } from 'playwright-core'
import { addAccount } from '../../src/collector/atelier/accounts'
import { openStore } from '../../src/collector/store/open'
import type { Product } from '../server'
import { say } from './phrases'

/** A second press at the same place counts only after that. */
const CALM_MS = 450

/** Makes an account of a house; its password. */
export async function makeAccount(product: Product, account: string, house = 'remiremont'): Promise<string> {
  const store = await openStore(product.database)
  const password = await addAccount(store, { house, account, now: new Date() })
  await store.destroy()
  return password
}

/** Presses a button of the workshop by the key of its words. */
export async function press(page: Page, key: string): Promise<void> {
  await page.waitForTimeout(CALM_MS)
  await page.getByRole('button', { name: say(key), exact: true }).click()
}

/** Fills in a field by the name of its label. */
export const fill = (page: Page, label: string, text: string) =>
  page.getByLabel(say(`atelier.fields.label.${label}`), { exact: true }).fill(text)

/** Types a name and a password, and enters. */
export async function enter(page: Page, account: string, password: string): Promise<void> {
  await page.getByLabel(say('atelier.sign.account'), { exact: true }).fill(account)
  await page.getByLabel(say('atelier.sign.password'), { exact: true }).fill(password)
  await press(page, 'atelier.sign.in')
}

/** The first page of the workshop. */
export const atHome = (page: Page) =>
  page.getByRole('heading', { level: 1, name: say('atelier.title'), exact: true }).waitFor()

/** Name of the aid that `typeAid` types. */
export const AID = 'Bourse BAFA de la Caf'
/** What the form cannot ask: it stands on the page of the right, unfolded. */
export const REGIME = 'Il faut être au régime général de la sécurité sociale.'

const tick = (page: Page, label: string) =>
  page.getByLabel(say(`atelier.fields.label.${label}`), { exact: true }).check()

/** Types the aid of the Caf des Vosges: 300 € once, from 16 years on, with a quotient familial of 670 € at most. */
export async function typeAid(page: Page): Promise<void> {
  await press(page, 'atelier.home.kind.aids')
  await press(page, 'atelier.home.add.aids')
  await fill(page, 'title', AID)
  await fill(page, 'aidText', 'Une aide pour la session générale du BAFA.')
  await page.locator('input[type="checkbox"]').first().check()
  await tick(page, 'right')
  await page.getByLabel(say('atelier.fields.label.organisme'), { exact: true }).selectOption('caf')
  await tick(page, 'age')
  await fill(page, 'ageFrom', '16')
  await tick(page, 'quotientFamilial')
  await fill(page, 'most', '670')
  await tick(page, 'amount')
  await fill(page, 'cents', '300')
  await fill(page, 'notCovered', REGIME)
  await fill(page, 'source-title', 'aides-jeunes, 3 juillet 2023')
  await press(page, 'atelier.form.save')
  await page.getByText(AID).first().waitFor()
}
