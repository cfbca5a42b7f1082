import { mkdirSync } from 'node:fs'
import { launchBrowser } from '../browser'
import { TERMINAL } from '../e2e/desk'
import { SCREENS } from '../e2e/screens'
import { makeAccount } from '../e2e/workshop'
import { startProduct } from '../server'
import { cameraOf } from './camera'
import { deskGallery } from './desk'
import { localAidGallery } from './local-aid'
import { widgetGallery } from './widget'
import { workshopGallery } from './workshop'

/**
 * `npm run gallery -- FOLDER [part] [names]`: every screen of the desk, of the workshop, of a local aid and of the card, at each
 * size, to be looked at. Build first.
 */
const [folder, only, names] = process.argv.slice(2)
if (!folder) throw new Error('Say the folder of the pictures.')
mkdirSync(folder, { recursive: true })
const wanted = names ? new RegExp(names) : undefined
const product = await startProduct()
const browser = await launchBrowser()
const open = async (path: string) => {
  const context = await browser.newContext({ viewport: SCREENS.laptop, locale: 'fr-FR', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(product.origin + path)
  return page
}
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  async desk() {
    const page = await open(TERMINAL)
    await deskGallery(page, cameraOf(page, folder, wanted))
  },
  async workshop() {
    const passwords = { claire: await makeAccount(product, 'claire'), samir: await makeAccount(product, 'samir') }
    const [claire, samir] = [await open('/atelier'), await open('/atelier')]
    await workshopGallery(claire, samir, cameraOf(claire, folder, wanted, ['personnel']), passwords)
  },
  aid: () => localAidGallery(browser, folder),
  widget: () => widgetGallery(browser, folder),
}
try {
  for (const [part, take] of Object.entries(PARTS)) if (!only || only === part) await take()
} finally {
  await browser.close()
  await product.stop()
}
