import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { say } from './phrases'
import { decodeShown } from './qr'
import { useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()

const FAMILY: Story = {
  foyer: { conjoint: null, enfants: ['enfant1', 'enfant2'] },
  'dateNaissance Vous': '1990-03-12',
  'dateNaissance Enfant 1': '2014-05-20',
  'dateNaissance Enfant 2': '2018-09-02',
  revenuRecent: 95_000,
  logement: 'hlm',
}

/** Many children, no income: as many rights as a household may have at once. */
const LARGE: Story = {
  foyer: { conjoint: 'mariage', enfants: ['enfant1', 'enfant2', 'enfant3', 'enfant4', 'enfant5'] },
  'dateNaissance Vous': '1988-03-12',
  'dateNaissance Votre conjoint ou conjointe': '1989-07-02',
  'dateNaissance Enfant 1': '2009-05-20',
  'dateNaissance Enfant 2': '2012-09-02',
  'dateNaissance Enfant 3': '2015-01-12',
  'dateNaissance Enfant 4': '2018-11-22',
  'dateNaissance Enfant 5': '2024-08-30',
  typesRessources: [],
  'chercheEmploi Vous': true,
  revenuFiscalReference: 900_000,
  logement: 'hlm',
  epargne: 0,
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Text of the printed sheet, page by page. */
async function pagesOf(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text.map(plain)
}

/** Goes through the walk to the file. */
async function toFile(page: Page, story: Story): Promise<Visitor> {
  const visitor = new Visitor(page, story)
  await visitor.enter()
  await visitor.answerUntil()
  await visitor.press('results.file')
  await visitor.titled('dossier.title')
  return visitor
}

/** Ids of the rights to claim, in the file on screen. */
const rightsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.sheet-claim')].map((claim) => claim.getAttribute('data-right') ?? ''),
  )

/** Puts life events into the file, from the file and back to it. */
async function addEvents(visitor: Visitor, days: Readonly<Record<string, string>>): Promise<void> {
  for (const [event, day] of Object.entries(days)) {
    await visitor.press('dossier.events')
    await visitor.titled('events.title')
    await visitor.plan(event, day)
  }
}

describe('on paper', () => {
  it('the file of a family with five children and two events is two sides, with how and where for each right', async () => {
    const { page } = await open({ screen: 'laptop', hasTouch: true })
    const visitor = await toFile(page, LARGE)
    await addEvents(visitor, { naissance: '2027-03-10', demenagement: '2027-02-01' })
    const rights = await rightsOf(page)
    expect(rights.length).toBeGreaterThanOrEqual(12)
    const pages = await pagesOf(page)
    expect(pages.length).toBeLessThanOrEqual(2)
    const all = pages.join(' ')
    for (const right of rights) {
      expect(all).toContain(plain(say(`droits.${right}.name`)))
      expect(all).toContain(plain(say(`droits.${right}.how.1`)))
      expect(all).toContain(plain(say(`droits.${right}.where`)))
    }
    for (const key of [
      'checklists.naissance.steps.declaration.title',
      'checklists.demenagement.steps.carteGrise.title',
    ])
      expect(all).toContain(plain(say(key)))
  }, 180_000)

  it('the file of a small family is one or two sides: what, how much, how, where, on which law; nothing to press', async () => {
    const { page } = await open({ screen: 'laptop', hasTouch: true })
    await toFile(page, FAMILY)
    const pages = await pagesOf(page)
    expect(pages.length).toBeLessThanOrEqual(2)
    const [first = ''] = pages
    expect(first).toContain(plain(say('dossier.sheet.title')))
    expect(first).toMatch(/avec la loi en vigueur le \d{1,2}(er)? \S+ \d{4}/)
    expect(first).toMatch(/\d €/)
    const all = pages.join(' ')
    for (const right of ['af', 'asf', 'ars']) {
      expect(all).toContain(plain(say(`droits.${right}.name`)))
      expect(all).toContain(plain(say(`droits.${right}.where`)))
    }
    expect(all).toContain(plain(say('documents.rib.name')))
    for (const key of ['dossier.print', 'results.end', 'common.back', 'kiosk.quit']) expect(all).not.toContain(say(key))
    // The address in the code of the sheet opens the file.
    await page.emulateMedia({ media: 'print' })
    expect(await decodeShown(page.locator('.sheet .qr'))).toMatch(/\/#\/dossier\/1\.[\w-]+$/)
    const [ink, paper, size] = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('.sheet') as Element)
      return [style.color, style.backgroundColor, Number.parseFloat(style.fontSize)]
    })
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    // At least 12 points.
    expect(size).toBeGreaterThanOrEqual(15.9)
  }, 120_000)

  it.each([
    ['val-d-ajol-1', 0],
    ['remiremont-1', 1],
  ] as const)('the terminal %s offers to print %i times', async (terminal, offered) => {
    const { page } = await open({ screen: 'landscape', path: `/?terminal=${terminal}` })
    await page.locator('html[data-mode="borne"]').waitFor()
    const visitor = new Visitor(page)
    await visitor.open('events')
    await visitor.plan('deces')
    expect(await visitor.button('dossier.print').count()).toBe(offered)
    expect(await page.locator('.sheet').count()).toBe(offered)
    expect(await page.locator('a[href^="http"]').count()).toBe(0)
  })
})

describe('the list', () => {
  it('counts a paper once, ticks it, takes a right out and back', async () => {
    const { page } = await open()
    const visitor = await toFile(page, FAMILY)
    const names = await page.locator('.paper h3').allInnerTexts()
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain(say('documents.rib.name'))
    const lacking = page.getByText(/^\d+ papiers? à réunir\.$/)
    const count = async () => Number(/\d+/.exec(await lacking.innerText())?.[0])
    const before = await count()
    await page
      .locator('.paper', { hasText: say('documents.rib.name') })
      .getByRole('button')
      .tap()
    expect(await count()).toBe(before - 1)
    const claim = page.getByRole('heading', {
      level: 3,
      name: say('dossier.tasks.claim').replace('{{right}}', say('droits.ars.name')),
    })
    expect(await claim.count()).toBe(1)
    const choose = page.locator('summary', { hasText: say('dossier.chosen.title') })
    await choose.tap()
    await page.waitForTimeout(450)
    await page.getByRole('button', { name: `${say('dossier.chosen.remove')} ${say('droits.ars.short')}` }).tap()
    await expect.poll(() => claim.count()).toBe(0)
    await visitor.press('common.back')
    await visitor.titled('results.title')
    await visitor.press('results.file')
    await choose.tap()
    await page.waitForTimeout(450)
    await page.getByRole('button', { name: `${say('dossier.chosen.back')} ${say('droits.ars.short')}` }).tap()
    expect(await claim.count()).toBe(1)
  }, 120_000)
})

describe('in the calendar', () => {
  it('the days of an event, read by another parser', async () => {
    const { page } = await open()
    const visitor = new Visitor(page)
    await visitor.open('events')
    const today = new Date().toISOString().slice(0, 10)
    await visitor.plan('deces', today)
    await visitor.press('dossier.phone')
    await visitor.titled('handoff.title')
    const saving = page.waitForEvent('download')
    await visitor.press('dossier.calendar')
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/\.ics$/)
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await saved.path(), 'utf8')))
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    const find = (key: string) => events.find(({ summary }) => summary === say(key))
    const start = find('checklists.deces.steps.succession.title')?.startDate
    const six = new Date(`${today}T00:00:00Z`)
    six.setUTCMonth(six.getUTCMonth() + 6)
    expect(start?.isDate).toBe(true)
    expect(start?.toString().slice(0, 7)).toBe(six.toISOString().slice(0, 7))
    expect(find('checklists.deces.steps.obseques.title')).toBeDefined()
  }, 60_000)
})
