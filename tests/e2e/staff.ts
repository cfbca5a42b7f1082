import type { Page } from 'playwright-core'
import { say } from './phrases'

/** A code of the staff, in these tests only. */
export const PIN = '402917'
/** A second press at the same place counts only after that. */
const CALM_MS = 450

/** Waits for the step of the code of that name. */
const asked = (page: Page, step: 'ask' | 'first' | 'again') =>
  page.getByRole('heading', { level: 1, name: say(`staff.pin.${step}.title`), exact: true }).waitFor()

/** Types a code of the staff on the keys of the screen. */
export async function typePin(page: Page, pin: string = PIN): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).tap()
  await page.getByRole('button', { name: say('staff.pin.submit'), exact: true }).tap()
  await page.waitForTimeout(CALM_MS)
}

/** Waits for the open page of the staff. */
export const opened = (page: Page) =>
  page.getByRole('heading', { level: 1, name: say('staff.title'), exact: true }).waitFor()

/** Chooses the code on a device that has none yet, which opens the page of the staff. */
export async function choosePin(page: Page): Promise<void> {
  await asked(page, 'first')
  await typePin(page)
  await asked(page, 'again')
  await typePin(page)
  await opened(page)
}

/** Opens the page of the staff with their code. */
export async function unlock(page: Page): Promise<void> {
  await asked(page, 'ask')
  await typePin(page)
  await opened(page)
}
