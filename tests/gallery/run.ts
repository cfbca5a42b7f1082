import { mkdirSync } from 'node:fs'
import { launchBrowser } from '../browser'
import { TERMINAL } from '../e2e/desk'
import { SCREENS } from '../e2e/screens'
import { startProduct } from '../server'
import { cameraOf } from './camera'
import { deskGallery } from './desk'

const [folder = '', only] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const product = await startProduct()
const browser = await launchBrowser()
try {
  const context = await browser.newContext({ viewport: SCREENS.laptop, locale: 'fr-FR', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(product.origin + TERMINAL)
  await deskGallery(page, cameraOf(page, folder, only ? new RegExp(only) : undefined))
} finally {
  await browser.close()
  await product.stop()
}
