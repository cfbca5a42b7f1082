import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { say, saying } from './phrases'
import { decodeShown } from './qr'
import { useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()

const STORY: Story = {
  'dateNaissance Vous': '1973-07-29',
  logement: 'locationVide',
  loyer: 41_377,
  revenuRecent: 60_000,
}
const MARKS = /1973-07-29|41377|19730729/

/** On the terminal: the walk, the file, the code. Returns the address that the code holds. */
async function scan(withAnswers: boolean): Promise<string> {
  const { page, requests } = await open({ screen: 'portrait', path: '/?terminal=remiremont-1' })
  await page.locator('html[data-mode="borne"]').waitFor()
  const visitor = new Visitor(page, STORY)
  await visitor.enter()
  await visitor.answerUntil()
  await visitor.press('results.file')
  await visitor.titled('dossier.title')
  await visitor.press('dossier.phone')
  await visitor.titled('handoff.title')
  if (withAnswers) await page.getByRole('checkbox').locator('xpath=ancestor::label').tap()
  await page.waitForTimeout(200)
  const address = await decodeShown(page.locator('.qr'))
  expect(await visitor.button('handoff.arrival.keep').count()).toBe(0)
  expect(requests.filter((request) => MARKS.test(request) || request.includes('dossier/'))).toEqual([])
  return address
}

const tasks = (page: Page) => page.locator('.task h3').allInnerTexts()

describe('the file on a phone', () => {
  it('opens from the code, offline, and is a living list that is kept and forgotten on request', async () => {
    const address = await scan(false)
    const { page, requests } = await open({ offline: true })
    await page.goto('about:blank')
    await page.goto(address)
    const visitor = new Visitor(page)
    await visitor.titled('handoff.arrival.title')
    // The address holds nothing any more, and no server has seen it.
    expect(new URL(page.url()).hash).toBe('#/')
    expect(requests.filter((request) => request.includes(address.split('#')[1] as string))).toEqual([])
    const all = await tasks(page)
    expect(all.length).toBeGreaterThan(1)
    expect(await visitor.button('handoff.arrival.again').count()).toBe(0)

    // Nothing is kept unless asked.
    await page.reload()
    await visitor.titled('start.title')
    expect(await page.getByRole('button', { name: say('start.doors.file.title') }).count()).toBe(0)

    await page.goto('about:blank')
    await page.goto(address)
    await visitor.titled('handoff.arrival.title')
    await visitor.press('handoff.arrival.keep')
    await page.getByText(say('handoff.arrival.keptLead')).waitFor()
    await page
      .getByRole('button', { name: say('handoff.arrival.done') })
      .first()
      .tap()
    await page.getByText(saying('handoff.arrival.progress')).filter({ hasText: '1' }).first().waitFor()
    await page
      .getByRole('button', { name: say('handoff.arrival.postpone') })
      .first()
      .tap()
    await page.getByText(saying('handoff.arrival.postponed')).first().waitFor()

    await page.reload()
    await visitor.open('file')
    await visitor.titled('handoff.arrival.title')
    await page.getByText(saying('handoff.arrival.postponed')).first().waitFor()
    await page.locator('summary', { hasText: say('handoff.arrival.doneList') }).waitFor()
    expect((await page.locator('details .task h3').allTextContents()).length).toBe(1)

    const saving = page.waitForEvent('download')
    await visitor.press('handoff.arrival.export')
    expect((await saving).suggestedFilename()).toMatch(/\.json$/)

    await visitor.press('handoff.arrival.forget')
    await visitor.press('handoff.arrival.forgetSure.yes')
    await visitor.titled('start.title')
    await page.reload()
    await visitor.titled('start.title')
    await page.waitForTimeout(1_500)
    expect(await page.getByRole('button', { name: say('start.doors.file.title') }).count()).toBe(0)
  }, 120_000)

  it('computes again with the answers, only when they were asked for', async () => {
    const address = await scan(true)
    const { page } = await open()
    await page.goto('about:blank')
    await page.goto(address)
    const visitor = new Visitor(page, STORY)
    await visitor.titled('handoff.arrival.title')
    await visitor.press('handoff.arrival.again')
    await visitor.titled('results.title')
    await visitor.press('results.answers')
    await visitor.titled('results.list.title')
    await page
      .getByText(/413,77/)
      .first()
      .waitFor()
  }, 120_000)

  it('is never kept on a terminal', async () => {
    const address = await scan(false)
    const { page } = await open({ screen: 'portrait', path: '/?terminal=remiremont-1' })
    await page.locator('html[data-mode="borne"]').waitFor()
    await page.goto('about:blank')
    await page.goto(address)
    const visitor = new Visitor(page)
    await visitor.titled('handoff.arrival.title')
    await page.locator('html[data-mode="borne"]').waitFor()
    expect(await visitor.button('handoff.arrival.keep').count()).toBe(0)
    expect(await visitor.button('handoff.arrival.export').count()).toBe(0)
  }, 90_000)
})

describe('a wrong address', () => {
  it.each([
    ['cut', '1.q1bKS8xN', 'damaged'],
    ['of a newer version', '9.q1bKS8xN', 'version'],
    ['hostile', '1.%3Cscript%3Ealert(1)%3C/script%3E', 'damaged'],
    ['far too long', `1.${'A'.repeat(20_000)}`, 'tooLong'],
  ])('%s gets a clear message, and the start is one press away', async (_, fragment, reason) => {
    const { page } = await open({ path: `/#/dossier/${fragment}` })
    const visitor = new Visitor(page)
    await visitor.titled('handoff.broken.title')
    await page.getByText(say(`handoff.broken.${reason}`)).waitFor()
    await visitor.press('handoff.arrival.leave')
    await visitor.titled('start.title')
  })
})
