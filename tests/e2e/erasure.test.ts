import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { kept } from './kept'
import { TERMINAL_PACKS, wholePacks } from './packs'
import { say } from './phrases'
import { type Scene, untilOffline, useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()

/** Answers that occur nowhere else: an unusual birthday, pay, rent and savings. */
const MARKED: Story = {
  'dateNaissance Vous': '1973-07-29',
  foyer: { conjoint: null, enfants: ['enfant1'] },
  'dateNaissance Enfant 1': '2011-10-17',
  'chercheEmploi Vous': false,
  typesRessources: ['salaire'],
  revenuRecent: 87_193,
  logement: 'locationVide',
  loyer: 41_377,
  epargne: 319_753,
}
const MARKS =
  /1973-07-29|29 juillet 1973|29071973|2011-10-17|17 octobre 2011|87193|871[.,]93|41377|413[.,]77|319753|3\s?197[.,]53/u

const marked = async (scene: Scene, marks = MARKS) =>
  (await kept(scene)).filter(([, text]) => marks.test(text)).map(([place]) => place)

/** Gives the marked answers up to the list of answers, where the marks must be in sight. */
async function visit(scene: Scene): Promise<Visitor> {
  const visitor = new Visitor(scene.page, MARKED)
  expect(await marked(scene), 'before the visit').toEqual([])
  await visitor.enter()
  await visitor.answerUntil()
  await visitor.press('results.answers')
  await visitor
    .title()
    .filter({ hasText: say('results.list.title') })
    .waitFor()
  expect(await marked(scene), 'on the screen of the visitor alone').toEqual(['page'])
  return visitor
}

const end = (page: Page) => page.getByRole('heading', { level: 1, name: say('kiosk.end.title') })
const start = (page: Page) => page.getByRole('heading', { level: 1, name: say('start.title') })

describe('a visit leaves nothing behind', () => {
  it('ended by the button', async () => {
    const scene = await open()
    await untilOffline(scene.page)
    const visitor = await visit(scene)
    await visitor.press('kiosk.quit')
    await end(scene.page).waitFor()
    expect(await marked(scene)).toEqual([])
    await visitor.press('kiosk.end.again')
    await start(scene.page).waitFor()
    expect(await marked(scene)).toEqual([])
    // Neither does the browser's own way back lead into the visit.
    await scene.page.goForward().catch(() => null)
    await start(scene.page).waitFor()
    expect(await marked(scene)).toEqual([])
  }, 90_000)

  it('left alone on a terminal: warned, kept on request, then erased', async () => {
    const scene = await open({
      screen: 'portrait',
      path: '/?terminal=remiremont-1',
      before: (page) => page.clock.install(),
    })
    await scene.page.locator('html[data-mode="borne"]').waitFor()
    await visit(scene)
    const warning = scene.page.getByRole('alertdialog', { name: say('kiosk.idle.title') })
    await scene.page.clock.fastForward(181_000)
    await warning.waitFor()
    await scene.page.getByRole('button', { name: say('kiosk.idle.stay') }).tap()
    await warning.waitFor({ state: 'detached' })
    expect(await marked(scene)).toEqual(['page'])
    await scene.page.clock.fastForward(181_000)
    await warning.waitFor()
    await scene.page.clock.fastForward(31_000)
    await end(scene.page).waitFor()
    expect(await marked(scene)).toEqual([])
    await scene.page.clock.fastForward(10_000)
    await start(scene.page).waitFor()
    expect(await marked(scene)).toEqual([])
  }, 90_000)

  it('its tab killed', async () => {
    const scene = await open()
    await untilOffline(scene.page)
    await visit(scene)
    const session = await scene.context.newCDPSession(scene.page)
    const killed = scene.page.waitForEvent('crash')
    session.send('Page.crash').catch(() => null)
    await killed
    const page = await scene.context.newPage()
    await page.goto(new URL(scene.page.url()).origin)
    await start(page).waitFor()
    expect(await marked({ ...scene, page })).toEqual([])
  }, 90_000)

  it('reloaded in the middle: back at the start, with a kind word', async () => {
    const scene = await open()
    const visitor = await visit(scene)
    await scene.page.reload()
    await start(visitor.page).waitFor()
    await scene.page.getByText(say('start.notKept.title')).waitFor()
    expect(await marked(scene)).toEqual([])
  }, 90_000)

  it('with a life event, its file, its code and a word looked for', async () => {
    const scene = await open({ screen: 'portrait', path: '/?terminal=remiremont-1' })
    const { page } = scene
    await untilOffline(page)
    // The packs that a terminal keeps hold words of life events: all of them come before what is kept is compared.
    expect(await wholePacks(page, TERMINAL_PACKS)).toBe(true)
    const marks = /2027-07-29|29 juillet 2027|20270729|29072027|quagga|dossier\/1\.|demenagement[^a-z.]/u
    const before = await marked(scene, marks)
    const visitor = new Visitor(page)
    await visitor.open('events')
    await visitor.plan('demenagement', '2027-07-29')
    await visitor.press('dossier.phone')
    await visitor.titled('handoff.title')
    await visitor.press('common.back')
    await visitor.titled('dossier.title')
    expect(await marked(scene, marks), 'on the screen of the visitor').toContain('page')
    await visitor.press('dossier.places.all')
    await visitor.titled('places.title')
    await page.getByLabel(say('places.search.label')).fill('quagga')
    expect(await marked(scene, marks), 'in the field').toContain('page')
    await visitor.press('kiosk.quit')
    await end(page).waitFor()
    expect(await marked(scene, marks)).toEqual(before)
    await visitor.press('kiosk.end.again')
    await start(page).waitFor()
    expect(await marked(scene, marks)).toEqual(before)
  }, 90_000)
})
