import type { Browser, Page } from 'playwright-core'
import { enrolLaptop, enterCase, openDesk, showPanel } from '../e2e/desk'
import { say } from '../e2e/phrases'
import { SCREENS } from '../e2e/screens'
import { RENTING_MOTHER, wholeCase } from '../e2e/whole-case'
import { atHome, enter, makeAccount } from '../e2e/workshop'
import type { Product } from '../server'

type Take = (page: Page, name: string) => Promise<void>

/** The pictures of the README that only the staff see: the desk of the mediators and the workshop. */
export async function staffPictures(browser: Browser, product: Product, take: Take): Promise<void> {
  const open = async (path: string) => {
    const context = await browser.newContext({
      viewport: SCREENS.laptop,
      deviceScaleFactor: 0.75,
      locale: 'fr-FR',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(product.origin + path)
    return page
  }
  const desk = await open('/')
  await enrolLaptop(desk)
  await openDesk(desk)
  await enterCase(desk, wholeCase(RENTING_MOTHER, new Date().toISOString().slice(0, 10)))
  await showPanel(desk, 'curve')
  await desk.locator('.curve-cursor').waitFor({ state: 'attached' })
  await take(desk, 'desk-curve-laptop')
  await showPanel(desk, 'scenarios')
  for (const kind of ['job', 'birth', 'departure']) {
    await desk.waitForTimeout(450)
    await desk.getByRole('button', { name: say(`foresight.change.${kind}`), exact: true }).click()
  }
  await desk.locator('.foresight .chart').waitFor()
  await desk.evaluate(() => document.body.scrollTo(0, 0))
  await take(desk, 'desk-scenarios-laptop')
  const workshop = await open('/atelier')
  await enter(workshop, 'claire', await makeAccount(product, 'claire'))
  await atHome(workshop)
  await take(workshop, 'workshop-laptop')
}
