import { describe, expect, it } from 'vitest'
import { dueOn } from '../../src/app/plan/event-steps'
import { checklistOf } from '../../src/content/checklists/register'
import { addMonths, type IsoDate } from '../../src/engine/dates'
import { keyboard } from './hands'
import { say } from './phrases'
import { useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()

const today = (): IsoDate => new Date().toISOString().slice(0, 10)
const french = (day: IsoDate) =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1(?=\s)/, '1er')
const plain = (text: string) => text.replace(/\s+/g, ' ')

describe('something happens', () => {
  it('by finger, offline: the fifteen events, the days, the steps for a tenant only, the file', async () => {
    const { page } = await open({ screen: 'portrait', path: '/?terminal=remiremont-1', offline: true })
    const visitor = new Visitor(page)
    await visitor.open('events')
    await visitor.titled('events.title')
    expect(await page.locator('.tile').count()).toBe(15)
    await visitor.event('demenagement')
    const checklist = checklistOf('demenagement')
    const steps = page.locator('.event-step')
    expect(await steps.count()).toBe(checklist.steps.length)
    // Nothing of a day is said before the day is known.
    await page.getByText(say('events.due.months.before_other').replace('{{count}}', '3')).waitFor()

    await visitor.press('events.day.ask')
    await visitor.titled('checklists.demenagement.date')
    await visitor.press('events.day.continue')
    await page.getByText(say('events.day.missing')).waitFor()
    const moving = addMonths(today(), 2)
    await visitor.day(moving)
    await visitor.titled('checklists.demenagement.title')
    const said = plain(await page.locator('main').innerText())
    const legal = checklist.steps.filter(({ due }) => due?.kind === 'legal')
    expect(legal.length).toBeGreaterThan(2)
    for (const { due } of legal) {
      const day = due ? dueOn(due, moving) : ''
      const key = day < today() ? 'events.due.late' : 'events.due.before'
      expect(said).toContain(plain(say(key).replace('{{day}}', french(day))))
    }
    // Three months before is past: what can still be done is said.
    expect(said).toContain(plain(say('checklists.demenagement.steps.preavis.late')))

    await visitor.press('events.ask.button')
    await visitor.titled('questions.logement.title')
    await page
      .getByRole('radio', { name: say('questions.logement.options.proprietaire') })
      .locator('xpath=ancestor::label')
      .tap()
    await visitor.press('questions.ui.continue')
    await visitor.titled('checklists.demenagement.title')
    const forTenants = checklist.steps.filter(({ onlyIf }) => onlyIf?.id === 'checklists.locataire')
    expect(forTenants.length).toBeGreaterThan(1)
    expect(await steps.count()).toBe(checklist.steps.length - forTenants.length)

    await visitor.press('events.add')
    await visitor.press('events.file')
    await visitor.titled('dossier.title')
    const tasks = plain(await page.locator('.tasks').innerText())
    expect(tasks).toContain(plain(say('checklists.demenagement.steps.carteGrise.title')))
    for (const { id } of forTenants)
      expect(tasks).not.toContain(plain(say(`checklists.demenagement.steps.${id}.title`)))
    expect(await page.locator('a[href^="http"]').count()).toBe(0)
  }, 90_000)

  it('by keyboard alone, and the walk goes on with what is known', async () => {
    const { page } = await open({ screen: 'laptop' })
    const visitor = new Visitor(page, {}, keyboard(page))
    await visitor.open('events')
    await visitor.event('demenagement')
    await visitor.press('events.ask.button')
    await visitor.titled('questions.logement.title')
    await visitor.answer('logement')
    await visitor.press('questions.ui.continue')
    await visitor.titled('checklists.demenagement.title')
    await visitor.press('events.benefits.check')
    await visitor.button('questions.ui.continue').waitFor()
    const asked = await visitor.answerUntil()
    await visitor.titled('results.title')
    expect(asked).toContain('dateNaissance')
    // The whole walk asks for the home of the same person; what the checklist has asked is not asked again.
    const whole = new Visitor((await open({ screen: 'laptop', hasTouch: true })).page)
    await whole.enter()
    expect(await whole.answerUntil()).toContain('logement')
    expect(asked).not.toContain('logement')
  }, 120_000)

  it('a slip of the year is said, and nothing is lost', async () => {
    const { page } = await open()
    const visitor = new Visitor(page)
    await visitor.open('events')
    await visitor.event('deces')
    await visitor.press('events.day.ask')
    await visitor.day('2099-03-04')
    await page.getByText(say('events.day.tooFar')).waitFor()
    await page.getByText('2099', { exact: true }).first().waitFor()
    await visitor.press('events.day.clear')
    await visitor.titled('checklists.deces.title')
    await page.getByText(say('events.day.why')).waitFor()
  })
})

describe('the discreet page', () => {
  it('has the numbers first, keeps nothing, prints no title, and one press leaves for the start', async () => {
    const { page } = await open({ screen: 'landscape', path: '/?terminal=remiremont-1' })
    await page.locator('html[data-mode="borne"]').waitFor()
    const visitor = new Visitor(page)
    await visitor.open('events')
    await visitor.event('violence')
    expect(await page.locator('.emergency').innerText()).toMatch(/\b17\b[\s\S]*\b114\b/)
    expect(await page.title()).toBe(say('start.brand'))
    expect(await visitor.button('events.add').count()).toBe(0)
    expect(new URL(page.url()).hash).toBe('#/evenement')

    await page.emulateMedia({ media: 'print' })
    const printed = plain(await page.locator('body').innerText())
    expect(printed).toContain(plain(say('checklists.violence.steps.danger.text')))
    for (const key of ['checklists.violence.title', 'events.discreet.leave', 'dossier.sheet.title', 'start.brand'])
      expect(printed).not.toContain(plain(say(key)))
    await page.emulateMedia({ media: 'screen' })

    await visitor.press('events.discreet.leave')
    await visitor.titled('start.title')
    expect(await page.getByText(say('start.notKept.title')).count()).toBe(0)
    await page.goForward().catch(() => null)
    await visitor.titled('start.title')
    expect(await page.locator('body').innerText()).not.toMatch(/3919/)
  }, 60_000)

  it('stays reachable to the finger while one reads', async () => {
    const { page } = await open()
    const visitor = new Visitor(page)
    await visitor.open('events')
    await visitor.event('violence')
    await page.getByRole('heading', { name: say('events.page') }).scrollIntoViewIfNeeded()
    const box = await visitor.button('events.discreet.leave').last().boundingBox()
    expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true)
  })
})
