import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { keyboard } from './hands'
import { violations } from './looks'
import { say } from './phrases'
import { useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()

/** Alone with a child, a small wage and a rent: some rights are open, with amounts. */
const STORY: Story = {
  foyer: { conjoint: null, enfants: ['enfant1'] },
  'dateNaissance Vous': '1990-05-12',
  'dateNaissance Enfant 1': '2018-03-04',
  typesRessources: ['salaire'],
  revenuRecent: 90_000,
}
const AMOUNT = /\d[\d\s.,]*€/u
/** What is in front of the visitor, for the eye and for the ear. */
const sight = (page: Page) => page.locator('main').innerText()
const inDom = (page: Page) => page.locator('main').evaluate((main) => main.outerHTML)

async function toResults(page: Page, visitor: Visitor) {
  await visitor.enter()
  await visitor.answerUntil()
  await page.getByRole('heading', { level: 1, name: say('results.title') }).waitFor()
}

it('one press hides every amount, on the results, a benefit, the file and the answers, until the visit ends', async () => {
  const { page } = await open({ screen: 'portrait', path: '/?terminal=remiremont-1', reducedMotion: 'reduce' })
  await page.locator('html[data-mode="borne"]').waitFor()
  const visitor = new Visitor(page, STORY)
  await toResults(page, visitor)
  expect(await sight(page)).toMatch(AMOUNT)
  await visitor.press('kiosk.amounts.hide')
  await visitor.button('kiosk.amounts.show').waitFor()
  const nothingSaid = async (where: string) => {
    expect(await sight(page), where).not.toMatch(AMOUNT)
    expect(await inDom(page), where).not.toMatch(AMOUNT)
    const hidden = page.locator('.hidden-amount').first()
    expect((await hidden.textContent()) ?? '', where).toBe(`•••${say('kiosk.amounts.hidden')}`)
  }
  await nothingSaid('results')
  expect(await violations(page, 'results without amounts')).toEqual([])
  await page.locator('.finding .benefit').first().tap()
  await page.getByText(say('results.benefit.why')).waitFor()
  await nothingSaid('a benefit')
  await page.waitForTimeout(450)
  await visitor.press('common.back')
  await visitor.titled('results.title')
  await visitor.press('results.answers')
  await visitor.titled('results.list.title')
  await nothingSaid('the answers')
  await visitor.press('common.back')
  await visitor.titled('results.title')
  await visitor.press('results.file')
  await visitor.titled('dossier.title')
  await nothingSaid('the file')
  // On paper, which its owner takes along, they stay.
  expect(await page.locator('.sheet').textContent()).toMatch(AMOUNT)
  await visitor.press('kiosk.amounts.show')
  await expect.poll(() => sight(page)).toMatch(AMOUNT)
  await visitor.press('kiosk.amounts.hide')
  await visitor.press('kiosk.quit')
  await page.getByRole('heading', { name: say('kiosk.end.title') }).waitFor()
  await visitor.press('kiosk.end.again')
  await toResults(page, visitor)
  expect(await sight(page), 'the next visit').toMatch(AMOUNT)
}, 180_000)

it('the amounts are hidden with the keyboard too, on a personal device', async () => {
  const { page } = await open({ screen: 'laptop' })
  const visitor = new Visitor(page, STORY, keyboard(page))
  await toResults(page, visitor)
  await visitor.press('kiosk.amounts.hide')
  await visitor.button('kiosk.amounts.show').waitFor()
  expect(await sight(page)).not.toMatch(AMOUNT)
  expect(await visitor.button('kiosk.amounts.show').evaluate((button) => button === document.activeElement)).toBe(true)
}, 180_000)

it('behind the idle warning nothing of the page can be seen, read out or reached', async () => {
  const { page, context } = await open({
    screen: 'portrait',
    path: '/?terminal=remiremont-1',
    before: (opened) => opened.clock.install(),
  })
  await page.locator('html[data-mode="borne"]').waitFor()
  const visitor = new Visitor(page, STORY)
  await visitor.enter()
  await visitor.press('questions.ui.see')
  await visitor.titled('results.title')
  await page.clock.fastForward(181_000)
  await page.getByRole('alertdialog', { name: say('kiosk.idle.title') }).waitFor()
  const looks = await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement
    const dialog = document.querySelector('dialog') as HTMLDialogElement
    return {
      backdrop: getComputedStyle(dialog, '::backdrop').backgroundColor,
      page: getComputedStyle(main).visibility,
      bar: getComputedStyle(document.querySelector('.top-bar') as Element).visibility,
      corners: [10, innerHeight - 10].map(
        (y) => document.elementFromPoint(innerWidth / 2, y)?.closest('dialog, main')?.tagName,
      ),
    }
  })
  // Opaque: no fourth part for transparency.
  expect(looks.backdrop).toMatch(/^rgb\(\d+, \d+, \d+\)$/)
  expect([looks.page, looks.bar]).toEqual(['hidden', 'hidden'])
  expect(looks.corners).not.toContain('MAIN')
  const session = await context.newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const heard = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''))
  expect(heard).toContain(say('kiosk.idle.stay'))
  expect(heard).not.toContain(say('results.title'))
  await page.getByRole('button', { name: say('kiosk.idle.stay') }).tap()
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).visibility)).toBe('visible')
}, 90_000)

it('a terminal asks before it prints, a personal device does not', async () => {
  const counted = (page: Page) => page.evaluate(() => (window as { printed?: number }).printed ?? 0)
  const toFile = async (path: string) => {
    const { page } = await open({
      screen: 'portrait',
      path,
      before: (opened) =>
        opened.addInitScript(() => {
          window.print = () => {
            const counter = window as { printed?: number }
            counter.printed = (counter.printed ?? 0) + 1
          }
        }),
    })
    await page.locator('html[data-mode]').waitFor()
    const visitor = new Visitor(page)
    await visitor.open('events')
    await visitor.plan('demenagement')
    await visitor.press('dossier.print')
    return { page, visitor }
  }
  const kiosk = await toFile('/?terminal=remiremont-1')
  await kiosk.page.getByText(say('kiosk.print.text')).waitFor()
  await kiosk.visitor.press('questions.ui.no')
  await kiosk.page.waitForTimeout(300)
  expect(await counted(kiosk.page)).toBe(0)
  await kiosk.visitor.press('dossier.print')
  await kiosk.visitor.press('questions.ui.yes')
  await expect.poll(() => counted(kiosk.page)).toBe(1)
  expect(await kiosk.page.locator('dialog').count()).toBe(0)
  const personal = await toFile('/')
  await expect.poll(() => counted(personal.page)).toBe(1)
}, 120_000)
