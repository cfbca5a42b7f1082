import { mkdirSync } from 'node:fs'
import { launchBrowser } from '../browser'
import { TERMINAL } from '../e2e/desk'
import { SCREENS } from '../e2e/screens'
import { makeAccount } from '../e2e/workshop'
import { startProduct } from '../server'
import { cameraOf } from './camera'
import { deskGallery } from './desk'
import { workshopGallery } from './workshop'

const [folder, only] = process.argv.slice(2)
if (!folder) throw new Error('Say the folder of the pictures.')
mkdirSync(folder, { recursive: true })
const wanted = only ? new RegExp(only) : undefined
const product = await startProduct()
const browser = await launchBrowser()
const open = async (path: string) => {
  const context = await browser.newContext({ viewport: SCREENS.laptop, locale: 'fr-FR', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(product.origin + path)
  return page
}
try {
  if (!only?.startsWith('workshop')) {
    const desk = await open(TERMINAL)
    await deskGallery(desk, cameraOf(desk, folder, wanted))
  }
  if (!only || only.startsWith('workshop')) {
    const passwords = { claire: await makeAccount(product, 'claire'), samir: await makeAccount(product, 'samir') }
    const [claire, samir] = [await open('/atelier'), await open('/atelier')]
    await workshopGallery(claire, samir, cameraOf(claire, folder, wanted, ['personnel']), passwords)
  }
} finally {
  await browser.close()
  await product.stop()
}
