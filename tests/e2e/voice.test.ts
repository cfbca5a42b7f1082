import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { discard, type Product, startCopy } from '../server'
import { filesOf, publish } from '../voice/shelf'
import { builtVoice, ensureTools, speakAll } from '../voice/speak'
import { saidOf } from '../voice/texts'
import { wordsOf } from '../words'
import { keyboard } from './hands'
import { overflow, smallTargets, violations } from './looks'
import { say } from './phrases'
import { type SceneOptions, untilOffline, useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()
let product: Product

/** What the start screen, the first question and the end say, with the buttons around them. */
const ON_SCREEN = /^(questions\.(foyer|dateNaissance|ui)|common|start\.(title|lead|doors)|kiosk\.end)\b/

/** A copy of the product with a small pack of real sounds. */
beforeAll(async () => {
  product = await startCopy()
  ensureTools()
  const said = [...wordsOf('fr')].filter(([key]) => ON_SCREEN.test(key)).flatMap(([, text]) => saidOf(text, 'fr'))
  const sentences = [...new Set(said)]
  const folder = join(product.folder, 'sounds')
  mkdirSync(folder)
  const files = await filesOf(sentences, builtVoice('fr'))
  await speakAll(
    files.map(({ said, name }) => ({ said, file: join(folder, name) })),
    'fr',
  )
  await publish(sentences, [{ voice: builtVoice('fr'), folder }], join(product.folder, 'dist/voice/fr'))
}, 180_000)
afterAll(() => product && discard(product))

/** Remembers every sound that was started, to know what is heard. */
const listenIn = (page: Page) =>
  page.addInitScript(() => {
    const heard = new Set<HTMLMediaElement>()
    const { play } = HTMLMediaElement.prototype
    HTMLMediaElement.prototype.play = function played() {
      heard.add(this)
      return play.call(this)
    }
    Object.assign(window, { heard })
  })

const isHeard = (page: Page) =>
  page.evaluate(() =>
    [...(window as unknown as { heard: Set<HTMLMediaElement> }).heard].some((sound) => !sound.paused && !sound.ended),
  )

/** The sentence that is marked; empty when none is. */
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('voice') ?? [])].map(String).join(' | '))

/** The first question of a terminal that keeps the pack, before or after "Écouter". */
async function atQuestion(options: SceneOptions = {}, listening = true) {
  const scene = await open({
    screen: 'portrait',
    origin: product.origin,
    path: '/?terminal=remiremont-1',
    ...options,
    before: async (page, context) => {
      await listenIn(page)
      await options.before?.(page, context)
    },
  })
  await untilKept(scene.page)
  const asked = scene.requests.length
  const visitor = new Visitor(scene.page, {}, options.screen === 'laptop' ? keyboard(scene.page) : undefined)
  await visitor.enter()
  const title = await visitor.title().innerText()
  if (listening) await visitor.press('start.listen')
  return { ...scene, visitor, title, during: () => scene.requests.slice(asked) }
}

/** A machine that does much else may take its time. */
const until = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000, interval: 50 })

/** Every sound of the pack is on the device, its index last. */
async function untilKept(page: Page): Promise<void> {
  await untilOffline(page)
  const files = readdirSync(join(product.folder, 'dist/voice/fr')).length
  await until(() => page.evaluate(async () => (await (await caches.open('voice-fr')).keys()).length)).toBe(files)
}

const bar = (page: Page) => page.getByRole('region', { name: say('voice.bar') })
const text = (shown: string) => shown.replace(/\s+/g, ' ')

it('reads the screen from its title on, sentence by sentence, from sounds made before', async () => {
  const { page, title, during } = await atQuestion()
  await until(async () => text(await marked(page))).toBe(text(title))
  await until(() => isHeard(page)).toBe(true)
  const seen = new Set<string>()
  await until(async () => {
    const now = await marked(page)
    return (now === '' ? seen : seen.add(now)).size
  }).toBeGreaterThanOrEqual(3)
  // No server learns which sentence is on screen. (A pack that a terminal still lacks is asked for by its index.)
  expect(during().filter((address) => address.endsWith('.mp3'))).toEqual([])
  const delay = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
    return at('voice-heard') - at('voice-touched')
  })
  console.log(`from touch to sound: ${Math.round(delay)} ms`)
  expect(delay).toBeLessThan(3000)
})

it('obeys the keyboard: pause, on, next, before, again, close', async () => {
  const { page, title } = await atQuestion({ screen: 'laptop' })
  const hand = keyboard(page)
  // A second press of the same button too soon would not count.
  const press = async (key: string) => {
    await page.waitForTimeout(450)
    await hand.press(bar(page).getByRole('button', { name: say(key), exact: true }))
  }
  await until(async () => text(await marked(page))).toBe(text(title))
  await press('voice.pause')
  await until(() => isHeard(page)).toBe(false)
  expect(text(await marked(page))).toBe(text(title))
  await press('voice.resume')
  await until(() => isHeard(page)).toBe(true)
  await press('voice.pause')
  await press('voice.next')
  await until(() => marked(page)).not.toBe(title)
  const next = await marked(page)
  await press('voice.previous')
  await until(async () => text(await marked(page))).not.toBe(next)
  await press('voice.repeat')
  await until(() => isHeard(page)).toBe(true)
  await press('voice.close')
  expect([await marked(page), await isHeard(page), await bar(page).count()]).toEqual(['', false, 0])
})

it('reads from where the screen is touched', async () => {
  const { page } = await atQuestion()
  await bar(page).waitFor()
  const lead = page.locator('.screen-lead').first()
  const wanted = await lead.innerText()
  await lead.tap()
  await until(async () => wanted.startsWith(await marked(page)) && (await marked(page)) !== '').toBe(true)
})

it('reads the start screen and the end of a visit, which stays as long as it is heard', async () => {
  const { page } = await open({
    screen: 'portrait',
    origin: product.origin,
    path: '/?terminal=remiremont-1',
    before: listenIn,
  })
  await untilKept(page)
  const visitor = new Visitor(page)
  await visitor.press('start.listen')
  await until(async () => text(await marked(page))).toBe(text(say('start.title')))
  await until(() => isHeard(page)).toBe(true)
  await visitor.enter()
  expect([await isHeard(page), await bar(page).count()]).toEqual([false, 0])
  await visitor.press('kiosk.quit')
  await visitor.titled('kiosk.end.title')
  await visitor.press('start.listen')
  await until(async () => text(await marked(page))).toBe(text(say('kiosk.end.title')))
  await page.waitForTimeout(7_000)
  expect(await visitor.title().innerText()).toBe(say('kiosk.end.title'))
})

it('a terminal reads with its cable pulled', async () => {
  const { page, context, visitor, title } = await atQuestion({}, false)
  await context.setOffline(true)
  await visitor.press('start.listen')
  await until(async () => text(await marked(page))).toBe(text(title))
  await until(() => isHeard(page)).toBe(true)
})

it('a text that changed is not said with its old sound', async () => {
  const { page, title, visitor } = await atQuestion({}, false)
  await page.evaluate((old) => {
    const heading = document.querySelector('h1')
    const node = [...(heading?.childNodes ?? [])].find((child) => child.textContent === old)
    if (node) node.textContent = `Dites : ${old}`
  }, title)
  await visitor.press('start.listen')
  // No other voice on this machine: it is said that the sentence has none.
  await bar(page).getByText(say('voice.mute')).waitFor()
  expect([text(await marked(page)), await isHeard(page)]).toEqual([text(`Dites : ${title}`), false])
})

it('says so when there is no voice', async () => {
  const { page } = await open({ screen: 'portrait', origin: product.origin })
  await page.getByRole('button', { name: 'English', exact: true }).tap()
  await page.getByRole('heading', { level: 1, name: say('start.title', 'en') }).waitFor()
  const visitor = new Visitor(page, {}, undefined, 'en')
  await visitor.enter()
  await visitor.press('start.listen')
  await page
    .getByRole('status')
    .filter({ hasText: say('start.noVoice', 'en') })
    .waitFor()
})

it('a terminal does not take somebody who listens for gone, and warns once it is silent', async () => {
  const { page, visitor } = await atQuestion({
    before: async (page) => void (await page.clock.install()),
  })
  await until(() => isHeard(page)).toBe(true)
  const warning = page.getByRole('alertdialog', { name: say('kiosk.idle.title') })
  await page.clock.runFor(300_000)
  expect(await warning.count()).toBe(0)
  await visitor.press('voice.pause')
  await page.clock.runFor(100_000)
  await warning.waitFor()
})

it('falls silent when the screen changes and when the visit ends', async () => {
  const { page, visitor } = await atQuestion()
  await until(() => isHeard(page)).toBe(true)
  await visitor.press('kiosk.quit')
  await page.getByRole('heading', { level: 1, name: say('kiosk.end.title') }).waitFor()
  expect([await isHeard(page), await marked(page), await bar(page).count()]).toEqual([false, '', 0])
})

it('reads the next question by itself when asked to', async () => {
  const { page, visitor, title } = await atQuestion()
  await visitor.press('voice.more')
  await visitor.press('voice.auto')
  await visitor.answer((await visitor.asked()) ?? '')
  await visitor.goOn()
  await until(async () => [text(await marked(page)) !== text(title), await isHeard(page)]).toEqual([true, true])
})

it.each(['phone', 'portrait', 'laptop'] as const)('the bar of the reading is as it should be: %s', async (screen) => {
  const { page, visitor } = await atQuestion({ screen, reducedMotion: 'reduce' })
  await bar(page).waitFor()
  await visitor.press('voice.more')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await smallTargets(page, 44)).toEqual([])
  expect(await violations(page, 'voice')).toEqual([])
})
