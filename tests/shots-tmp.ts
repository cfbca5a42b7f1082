import { launchBrowser } from './browser'
import { SCREENS } from './e2e/screens'
import { Visitor } from './e2e/visitor'
import { startProduct } from './server'

const FAMILY = {
  foyer: { conjoint: null, enfants: ['enfant1', 'enfant2'] },
  'dateNaissance Vous': '1990-03-12',
  'dateNaissance Enfant 1': '2014-05-20',
  'dateNaissance Enfant 2': '2018-09-02',
  revenuRecent: 95_000,
  logement: 'hlm',
  loyer: 38_000,
}
const product = await startProduct()
const browser = await launchBrowser()
for (const screen of ['portrait', 'landscape', 'phone'] as const) {
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    hasTouch: true,
    reducedMotion: 'reduce',
    deviceScaleFactor: screen === 'phone' ? 1 : 0.5,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  page.on('pageerror', (e) => console.log('ERR', e.message))
  const terminal = screen !== 'phone'
  await page.goto(product.origin + (terminal ? '/?terminal=remiremont-1' : '/'))
  if (terminal) await page.locator('html[data-mode="borne"]').waitFor()
  const shot = async (n: string, full = false) => {
    await page.waitForTimeout(150)
    if (full) {
      const h = await page.evaluate(() => document.body.scrollHeight)
      await page.setViewportSize({ width: SCREENS[screen].width, height: Math.min(h + 50, 9000) })
    }
    await page.screenshot({ path: `/tmp/shots/${n}-${screen}.png` })
    await page.setViewportSize(SCREENS[screen])
  }
  const v = new Visitor(page, FAMILY)
  try {
    await shot('start')
    await v.open('events')
    await v.titled('events.title')
    await shot('events')
    await v.event('demenagement')
    await shot('event')
    await v.press('events.day.ask')
    await v.titled('checklists.demenagement.date')
    await shot('day')
    await v.day('2027-02-01')
    await v.titled('checklists.demenagement.title')
    await shot('event-dated', true)
    await v.press('events.add')
    await shot('added')
    await v.press('common.back')
    await v.titled('events.title')
    await v.event('violence')
    await shot('discreet')
    await v.press('events.discreet.leave')
    await v.titled('start.title')
    await v.open('places')
    await v.titled('places.title')
    await shot('places')
    await shot('places-full', true)
    await page.locator('.place-card').first().tap()
    await page.locator('.qr').waitFor()
    await shot('place', true)
    await v.press('kiosk.quit')
    await v.press('kiosk.end.again')
    await v.enter()
    await v.answerUntil()
    await v.titled('results.title')
    await shot('results')
    await v.press('results.file')
    await v.titled('dossier.title')
    await shot('file')
    await shot('file-full', true)
    await page.emulateMedia({ media: 'print' })
    await page.pdf({ path: `/tmp/shots/sheet-${screen}.pdf`, preferCSSPageSize: true })
    await page.emulateMedia({ media: 'screen' })
    await v.press('dossier.phone')
    await v.titled('handoff.title')
    await shot('phone')
  } catch (e) {
    console.log(screen, String(e).slice(0, 400))
    await page.screenshot({ path: `/tmp/shots/fail-${screen}.png` })
  }
  await context.close()
}
await browser.close()
await product.stop()
