import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { fromBase32, toBase32 } from '../../src/app/desk/resume/base32'
import { type Case, caseOf } from '../../src/app/desk/resume/case'
import { readSheet } from '../../src/app/desk/resume/seal'
import { openSheet, sealCase } from '../../src/app/desk/resume/sheet'
import { adler32 } from '../../src/app/handoff/bytes'
import { qrOf } from '../../src/app/handoff/qr'
import { createSession } from '../../src/app/session/session'
import { launchBrowser } from '../browser'
import { everythingSaid } from '../everything-said'
import { answersOf } from '../households/answers'
import { largeFamily } from '../large-family'
import { PERSONAS } from '../personas/personas'
import { TODAY } from '../walk'
import { openDesk, TERMINAL } from './desk'
import { kept } from './kept'
import { violations } from './looks'
import { wholePacks } from './packs'
import { type Harm, photograph } from './photograph'
import { say } from './phrases'
import { decodeShown } from './qr'
import { typePin } from './staff'
import { untilOffline, useStage } from './stage'
import { Typist } from './typist'

const open = useStage()

/** Other work on the machine may hold a test up. */
const PATIENT = { timeout: 10_000 }

const CODE = 'lapin acajou tulipe yoga nuage soleil'
/** Cents that stand nowhere else. */
const CANARY = 41_723
const answers = new Map(largeFamily().answers).set('loyer@menage', CANARY)
const saved: Case = caseOf(createSession(TODAY, answers).get(), 'fr', TODAY)
const large: Case = caseOf(createSession(TODAY, everythingSaid()).get(), 'fr', TODAY)
let [text, largest] = ['', '']
beforeAll(async () => {
  text = await sealCase(saved, CODE)
  largest = await sealCase(large, CODE)
})

const button = (page: Page, key: string) => page.getByRole('button', { name: say(key), exact: true })
const heading = (page: Page, key: string) => page.getByRole('heading', { name: say(key), exact: true })

/** Enrolled, behind a code of the staff chosen now, at one panel of the desk. */
async function toDesk(page: Page, panel: 'resume' | 'handover'): Promise<void> {
  await page.locator('html[data-mode="borne"]').waitFor()
  await page.goto(new URL('/bureau', page.url()).href)
  for (const step of ['first', 'again']) {
    await heading(page, `staff.pin.${step}.title`).waitFor()
    await typePin(page)
  }
  await go(page, panel)
}
const go = async (page: Page, panel: 'resume' | 'handover' | 'entry') => {
  await button(page, `desk.panel.${panel}`).tap()
  await page.waitForTimeout(450)
}

/** A sheet as a picture: the code alone, that many pixels a module. */
async function pictureOf(page: Page, sheet: string, pixels = 8): Promise<Buffer> {
  const code = qrOf(sheet)
  if (!code) throw new Error('too long')
  const side = code.size * pixels
  const other = await page.context().newPage()
  await other.setContent(
    `<svg width="${side}" height="${side}" viewBox="0 0 ${code.size} ${code.size}" shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff"/><path d="${code.path}"/></svg>`,
  )
  const picture = await other.locator('svg').screenshot()
  await other.close()
  return picture
}

/** Chooses a photograph of a picture. */
async function give(page: Page, picture: Buffer, harm?: Harm): Promise<void> {
  const darkroom = await page.context().newPage()
  const buffer = await photograph(darkroom, picture, harm)
  await darkroom.close()
  await page.getByLabel(say('resume.read.file')).setInputFiles({ name: 'fiche.jpg', mimeType: 'image/jpeg', buffer })
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(say('resume.code.label')).fill(code)
  await page.keyboard.press('Enter')
}

/** Takes up what was found, and waits until it is the case of the desk. */
async function takeUp(page: Page): Promise<void> {
  await button(page, 'resume.found.open').tap()
  await heading(page, 'resume.title').waitFor({ state: 'detached' })
}

/** Makes a sheet; its code as it is shown. */
async function make(page: Page): Promise<string> {
  await button(page, 'resume.make.submit').tap()
  const shown = page.getByRole('list', { name: say('resume.make.code') })
  await shown.waitFor()
  return (await shown.getByRole('listitem').allInnerTexts()).join(' ')
}

/** The first printed page, as it lies on the table. */
async function printed(page: Page): Promise<Buffer> {
  await page.emulateMedia({ media: 'print' })
  const picture = await page.locator('.paper-page').first().screenshot()
  await page.emulateMedia({ media: null })
  return picture
}

/** Printed pages. */
const pagesOf = async (page: Page) =>
  (await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))).numPages

const start = () => open({ screen: 'portrait', path: '/?terminal=remiremont-1', reducedMotion: 'reduce' })

describe('from a sheet to the next, without network', () => {
  it('the case comes back from a photograph, and its next sheet holds the same; nothing of it stays', async () => {
    const scene = await start()
    const { page, context } = scene
    await untilOffline(page)
    await expect.poll(() => wholePacks(page, ['desk']), PATIENT).toBe(true)
    await context.setOffline(true)
    await toDesk(page, 'resume')
    expect(await violations(page, 'resume, empty')).toEqual([])
    await give(page, await pictureOf(page, text))
    await typeCode(page, 'lapi acaj tuli yoga nuag sole')
    await takeUp(page)
    await go(page, 'handover')
    await page.getByRole('radio', { name: say('offices.caf.name') }).check({ force: true })
    await expect.poll(() => page.locator('.paper-lines').first().innerText(), PATIENT).toContain(say('droits.rsa.name'))
    expect(await violations(page, 'hand-over note')).toEqual([])
    expect(await pagesOf(page)).toBe(1)
    await go(page, 'resume')
    const code = await make(page)
    expect(code.split(' ')).toHaveLength(6)
    expect(await violations(page, 'resume, made')).toEqual([])
    // What is printed, read by a library that knows nothing of the product.
    const sheet = await printed(page)
    await page.emulateMedia({ media: 'print' })
    const paper = await decodeShown(page.locator('.paper .qr'))
    const pages = await page.locator('.paper-page').allInnerTexts()
    await page.emulateMedia({ media: null })
    const read = readSheet(paper)
    const opened = read.ok && (await openSheet(read.sheet, code))
    expect(opened).toMatchObject({ ok: true, saved: { answers, language: 'fr' } })
    for (const word of code.split(' '))
      expect([pages[0]?.includes(word), pages[1]?.includes(word)]).toEqual([false, true])
    // The same photograph opens with its own code, and asks before it replaces.
    await give(page, sheet)
    await typeCode(page, code)
    await page.getByText(say('resume.found.replaces')).waitFor()
    await takeUp(page)
    const places = (await kept(scene)).filter(([, inside]) =>
      [code, CODE, paper, text].some((one) => inside.includes(one)),
    )
    expect(places.map(([place]) => place)).toEqual([])
    await page.goto(new URL('/', page.url()).href)
    const after = (await kept(scene)).filter(([, inside]) =>
      [code, CODE, paper, text, String(CANARY), '417,23'].some((one) => inside.includes(one)),
    )
    expect(after.map(([place]) => place)).toEqual([])
  }, 180_000)

  it('on paper: two pages of A4, modules of more than half a millimetre for the largest case', async () => {
    const { page } = await start()
    await toDesk(page, 'resume')
    await give(page, await pictureOf(page, largest), { turned: 2, blur: 0.6 })
    await typeCode(page, CODE)
    await takeUp(page)
    await go(page, 'handover')
    await page.getByRole('radio', { name: say('offices.caf.name') }).check({ force: true })
    await page.evaluate(async () => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
      for (const box of boxes.filter(({ checked }) => !checked)) {
        box.click()
        await new Promise((done) => requestAnimationFrame(done))
      }
    })
    expect(await pagesOf(page)).toBe(1)
    await go(page, 'resume')
    const code = await make(page)
    await page.emulateMedia({ media: 'print' })
    const box = await page.locator('.paper .qr').boundingBox()
    const modules = Number((await page.locator('.paper .qr').getAttribute('viewBox'))?.split(' ')[2])
    expect(modules).toBeLessThanOrEqual(125)
    // 96 pixels of CSS are 25.4 mm.
    expect(((box?.width ?? 0) / modules / 96) * 25.4).toBeGreaterThanOrEqual(0.8)
    await page.emulateMedia({ media: null })
    expect(await pagesOf(page)).toBe(2)
    expect(code.split(' ')).toHaveLength(6)
  }, 120_000)
})

it('an interview by keyboard, its sheet on paper, and on another device the next visit from its photograph', async () => {
  const persona = PERSONAS.find(([id]) => id === 'mere-seule-deux-enfants')?.[1]
  if (!persona) throw new Error('no such persona')
  const { month, household } = persona
  const known = answersOf({ id: 'persona', month, household, expected: {}, steps: {} })
  const { page } = await open({ screen: 'laptop', path: TERMINAL, reducedMotion: 'reduce', hasTouch: true })
  await openDesk(page)
  await new Typist(page, known).enter()
  const summary = (at: Page) => at.locator('.desk-summary').innerText()
  const before = await summary(page)
  expect(before).toMatch(/^[1-9]\d* droits ouverts/)
  await go(page, 'resume')
  const code = await make(page)
  const paper = await printed(page)
  const next = (await open({ screen: 'laptop', path: TERMINAL, reducedMotion: 'reduce', hasTouch: true })).page
  await openDesk(next)
  await go(next, 'resume')
  await give(next, paper)
  await typeCode(next, code)
  await takeUp(next)
  await expect.poll(() => summary(next), PATIENT).toBe(before)
}, 180_000)

describe('what is no good', () => {
  const said = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ }).innerText()

  it('foreign, damaged, newer, no code, wrong words: each says what to do', async () => {
    const { page } = await start()
    await toDesk(page, 'resume')
    const bytes = fromBase32(text.slice(3))?.slice(0, -4) ?? new Uint8Array()
    bytes[0] = 9
    const newer = `PDD${toBase32(Uint8Array.of(...bytes, ...adler32(bytes)))}`
    for (const [reason, sheet] of [
      ['foreign', 'https://www.service-public.fr/'],
      ['damaged', text.slice(0, -40)],
      ['newer', newer],
    ] as const) {
      await give(page, await pictureOf(page, sheet))
      await expect.poll(() => said(page), PATIENT).toContain(say(`resume.read.said.${reason}`))
    }
    // A corner is torn off: where readers look for a mark, nothing is found; where they do not, the rest makes up for it.
    await give(page, await pictureOf(page, text), { torn: { corner: 'marked', share: 0.3 } })
    await expect.poll(() => said(page), PATIENT).toContain(say('resume.read.said.nothing'))
    await give(page, await pictureOf(page, text), { torn: { corner: 'plain', share: 0.08 } })
    await page.getByLabel(say('resume.code.label')).waitFor()
    await button(page, 'resume.code.other').tap()
    await page.waitForTimeout(450)
    await give(page, await page.screenshot())
    await expect.poll(() => said(page), PATIENT).toContain(say('resume.read.said.nothing'))
    await page
      .getByLabel(say('resume.read.file'))
      .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') })
    await expect.poll(() => said(page), PATIENT).toContain(say('resume.read.said.nothing'))
    await give(page, await pictureOf(page, text))
    for (const advice of ['wrong', 'wrong', 'look']) {
      await typeCode(page, CODE.replace('yoga', 'taxi'))
      await page.waitForTimeout(100)
      await page.getByText(say('resume.code.busy')).waitFor({ state: 'detached' })
      await expect.poll(() => said(page), PATIENT).toContain(say(`resume.code.${advice}`))
    }
    expect(await violations(page, 'wrong code')).toEqual([])
  }, 120_000)
})

it('a scanner that types, for another keyboard too', async () => {
  const { page } = await start()
  await toDesk(page, 'resume')
  const azerty: Readonly<Record<string, string>> = {
    ...{ A: 'Q', Q: 'A', W: 'Z', Z: 'W', M: '?' },
    ...{ 2: 'é', 3: '"', 4: "'", 5: '(', 6: '-', 7: 'è' },
  }
  for (const typed of [text, [...text].map((sign) => azerty[sign] ?? sign).join('')]) {
    await page.getByLabel(say('resume.read.scanner')).focus()
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await page.getByLabel(say('resume.code.label')).waitFor()
    await button(page, 'resume.code.other').tap()
    await page.waitForTimeout(450)
  }
}, 120_000)

describe('the camera', () => {
  it('may be asked for on the desk, and on no other page', async () => {
    const policy = async (path: string) => (await fetch(inject('origin') + path)).headers.get('permissions-policy')
    for (const path of ['/bureau', '/shell.html']) expect(await policy(path), path).toContain('camera=(self)')
    for (const path of ['/', '/index.html', '/observatoire', '/atelier', '/urne', '/v1/health'])
      expect(await policy(path), path).toContain('camera=()')
  })

  it.each([
    ['none', []],
    ['denied', ['--use-fake-device-for-media-stream', '--deny-permission-prompts']],
  ] as const)(
    'that gives no picture says why: %s',
    async (fault, args) => {
      const browser = await launchBrowser({ args: [...args] })
      try {
        const page = await (await browser.newContext({ hasTouch: true, locale: 'fr-FR' })).newPage()
        await page.goto(`${inject('origin')}/?terminal=remiremont-1`)
        await toDesk(page, 'resume')
        await button(page, 'resume.read.camera').tap()
        await expect
          .poll(() => page.getByRole('alert').first().innerText(), PATIENT)
          .toContain(say(`resume.read.fault.${fault}`))
        // Another way to read the sheet stays.
        expect(await page.getByLabel(say('resume.read.file')).count()).toBe(1)
      } finally {
        await browser.close()
      }
    },
    60_000,
  )

  it('reads a sheet held before it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'camera-'))
    const film = join(folder, 'film.mjpeg')
    const darkroom = await launchBrowser()
    const first = await (await darkroom.newContext()).newPage()
    const frame = await photograph(first, await pictureOf(first, text), { turned: 3, blur: 0.7, frame: [1_280, 720] })
    await darkroom.close()
    writeFileSync(film, Buffer.concat(Array.from({ length: 10 }, () => frame)))
    const browser = await launchBrowser({
      args: [
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ],
    })
    try {
      const context = await browser.newContext({
        hasTouch: true,
        locale: 'fr-FR',
        viewport: { width: 1366, height: 768 },
      })
      const page = await context.newPage()
      await page.goto(`${inject('origin')}/?terminal=remiremont-1`)
      await toDesk(page, 'resume')
      await button(page, 'resume.read.camera').tap()
      await page.getByLabel(say('resume.code.label')).waitFor({ timeout: 30_000 })
      // It is shut as soon as it is not needed.
      expect(await page.locator('video').count()).toBe(0)
      await typeCode(page, CODE)
      await takeUp(page)
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)
})
