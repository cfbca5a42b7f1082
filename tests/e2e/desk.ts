import type { Page } from 'playwright-core'
import { inputOf } from '../../src/app/walk/inputs'
import { say } from './phrases'
import { PIN } from './staff'

/** The terminal that these tests make of their browser. */
export const TERMINAL = '/?terminal=remiremont-1'

/** The heading of the page at hand. */
const titled = (page: Page, key: string) =>
  page.getByRole('heading', { level: 1, name: say(key), exact: true }).waitFor()

/** Makes the device of the page one of a house, which is no terminal: the laptop of a mediator. */
export async function enrolLaptop(page: Page): Promise<void> {
  await page.goto(new URL('/urne', page.url()).href)
  await page.getByText(say('urne.device.no')).waitFor()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('urne')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const base = request.result
          const writing = base.transaction('enrolment', 'readwrite')
          writing.objectStore('enrolment').put({ site: 'remiremont', kiosk: 'portable', token: 'none' }, 'self')
          writing.oncomplete = () => {
            base.close()
            resolve()
          }
        }
      }),
  )
}

/** Types the code of the staff with the keyboard. */
export async function keyPin(page: Page, pin: string = PIN): Promise<void> {
  await page.getByLabel(say('staff.pin.label')).pressSequentially(pin)
  await page.getByRole('button', { name: say('staff.pin.submit'), exact: true }).press('Enter')
  // A second press of the same button counts only after that.
  await page.waitForTimeout(450)
}

/** Opens the desk of a terminal or a laptop that has no code yet, on its first panel. */
export async function openDesk(page: Page): Promise<void> {
  await page.locator('html[data-mode]').waitFor()
  await page.goto(new URL('/bureau', page.url()).href)
  await titled(page, 'staff.pin.first.title')
  await keyPin(page)
  await titled(page, 'staff.pin.again.title')
  await keyPin(page)
  await titled(page, 'desk.entry.title')
}

/** Opens the desk again with its code. */
export async function unlockDesk(page: Page): Promise<void> {
  await titled(page, 'staff.pin.ask.title')
  await keyPin(page)
  await page.locator('.desk-tab').first().waitFor()
}

/** Shows a panel: `entry`, `scenarios`, `curve`, `grounds`, `resume`, `handover`. */
export const showPanel = (page: Page, name: string) =>
  page.getByRole('button', { name: say(`desk.panel.${name}`), exact: true }).click()

const field = (page: Page, key: string) => page.locator(`[data-key="${key}"]`)

/** Fills fields of the entry, by answer key, in the order in which they are given; each waits until it is on the page. */
export async function enterCase(page: Page, answers: ReadonlyMap<string, unknown>): Promise<void> {
  for (const [key, value] of answers) {
    const input = inputOf(key.slice(0, key.indexOf('@')))
    const at = field(page, key)
    if (input.kind === 'household') {
      const { conjoint, enfants } = value as typeof input.typical
      await at.selectOption(conjoint ?? 'solo')
      await field(page, `${key} children`).fill(String(enfants.length))
      await field(page, `${key} children`).press('Enter')
    } else if (input.kind === 'choice') await at.selectOption(String(value))
    else if (input.kind === 'yesNo') await at.selectOption(value === true ? 'yes' : 'no')
    else if (input.kind === 'several') {
      const chosen = value as readonly string[]
      await at.focus()
      for (const one of chosen) await page.keyboard.press(String(input.options.indexOf(one) + 1))
      if (chosen.length === 0) await page.keyboard.press('0')
    } else if (input.kind === 'date') await at.fill(String(value).split('-').reverse().join(''))
    else await at.fill(String(input.kind === 'amount' ? Number(value) / 100 : value).replace('.', ','))
  }
}

/** Answers that the persona of the lone mother gives: 33 and two children, HLM, part-time wage. */
export const LONE_MOTHER: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['foyer@menage', { conjoint: null, enfants: ['enfant1', 'enfant2'] }],
  ['dateNaissance@demandeur', '1991-06-08'],
  ['dateNaissance@enfant1', '2013-03-14'],
  ['dateNaissance@enfant2', '2019-10-01'],
  ['logement@menage', 'hlm'],
  ['typesRessources@demandeur', ['salaire']],
  ['revenuRecent@demandeur/salaire', 98_000],
  ['revenuDepuis@demandeur/salaire', 'toujours'],
])

/** The amount received each month, and the letter, of "Why, for professionals". */
export const amountField = (page: Page) => page.getByLabel(say('grounds.compare.paid.month'))
export const letterField = (page: Page) => page.getByRole('textbox', { name: say('grounds.letter.text'), exact: true })

/** Types there an amount received of the RSA, and a word at the end of a letter about it. */
export async function writeLetter(page: Page, amount: string, word: string): Promise<void> {
  await showPanel(page, 'grounds')
  await page.getByLabel(say('grounds.right')).selectOption('rsa')
  await amountField(page).fill(amount)
  await page.getByRole('radio', { name: say('grounds.letter.kinds.question'), exact: true }).press(' ')
  await letterField(page).press('Control+End')
  await page.keyboard.type(` ${word}`)
}
