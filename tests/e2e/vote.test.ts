import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../words'
import { keyboard } from './hands'
import { kept } from './kept'
import { overflow, smallTargets, violations } from './looks'
import { wholePacks } from './packs'
import { say } from './phrases'
import { type Scene, untilOffline, useStage } from './stage'
import { boxOf } from './urne'
import { Visitor } from './visitor'

const open = useStage()

const STORY = {
  'dateNaissance Vous': '1973-07-29',
  foyer: { conjoint: null, enfants: ['enfant1'] },
  'dateNaissance Enfant 1': '2011-10-17',
  typesRessources: ['salaire'],
  revenuRecent: 87_193,
  logement: 'locationVide',
  loyer: 41_377,
}
const MARKS = /1973-07-29|29 juillet 1973|2011-10-17|17 octobre 2011|87193|871[.,]93|41377|413[.,]77/u

/** A kiosk with its cable pulled, whose clock can be moved. */
async function kiosk(screen: 'portrait' | 'landscape' = 'portrait'): Promise<Scene> {
  const scene = await open({
    screen,
    reducedMotion: 'reduce',
    path: '/?terminal=remiremont-1',
    before: (page) => page.clock.install(),
  })
  await scene.page.locator('html[data-mode="borne"]').waitFor()
  await untilOffline(scene.page)
  // A terminal fetches all languages by itself: with the cable pulled in the middle of that, it would go on trying.
  expect(await wholePacks(scene.page, [...LANGUAGES, 'dyslexia'])).toBe(true)
  await scene.context.setOffline(true)
  return scene
}

const ended = (page: Page) => page.getByRole('heading', { level: 1, name: say('kiosk.end.title') })

/** Answers all questions, says of the first right why it is not received, and finishes after more than a minute. */
async function untilVote(scene: Scene, visitor: Visitor, press: (name: string) => Promise<void>): Promise<void> {
  await visitor.enter()
  await visitor.answerUntil()
  await press(say('results.taken.no'))
  const first = scene.page.locator('.finding').first()
  await visitor.choose('results.reason.nd', first)
  await visitor.choose('results.motive.mc', first)
  await scene.page.getByText(say('results.advice.mc')).waitFor()
  await scene.page.clock.fastForward(61_000)
  await visitor.press('results.end')
  await visitor.titled('vote.title')
}

describe('the vote at a kiosk', () => {
  it('yes, by finger and without network: only sums are left, of what was said', async () => {
    const scene = await kiosk()
    const { page, requests } = scene
    const visitor = new Visitor(page, STORY)
    const first = (name: string) => page.locator('.finding').first().getByRole('button', { name, exact: true }).tap()
    await untilVote(scene, visitor, first)
    expect(await violations(page, 'the vote')).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect((await kept(scene)).filter(([, text]) => MARKS.test(text)).map(([place]) => place)).toEqual([])
    expect(await boxOf(page)).toBeUndefined()
    await visitor.press('vote.yes')
    await visitor.titled('vote.more.title')
    expect(await violations(page, 'the last questions')).toEqual([])
    const least = 20 / 0.277
    expect(await smallTargets(page, least)).toEqual([])
    await visitor.choose('vote.more.firstYes')
    const asked = requests.length
    await visitor.press('results.end')
    await ended(page).waitFor()
    await expect.poll(async () => (await boxOf(page))?.sessions).toBe(1)
    const { tables = {}, ...sums } = (await boxOf(page)) ?? {}
    expect(sums).toMatchObject({ refused: 0, alone: 0, mediator: 0, spoiled: [] })
    const keys = Object.keys(tables)
    expect(keys.map((key) => key[0]).sort()).toEqual(['0', '1', '2', '3'])
    expect(new Set(keys.map((key) => key.slice(2))).size).toBe(1)
    expect(Object.values(tables).map(({ counts }) => counts)).toEqual(
      expect.arrayContaining([{ 'non/': 1 }, { 'nd/': 1 }, { 'nd/mc': 1 }]),
    )
    expect((await kept(scene)).filter(([, text]) => MARKS.test(text)).map(([place]) => place)).toEqual([])
    expect(requests.slice(asked)).toEqual([])
  }, 120_000)

  it('no, by keyboard: one refusal, and nothing else', async () => {
    const scene = await kiosk('landscape')
    const { page } = scene
    const hand = keyboard(page)
    const visitor = new Visitor(page, STORY, hand)
    const first = (name: string) =>
      hand.press(page.locator('.finding').first().getByRole('button', { name, exact: true }))
    await untilVote(scene, visitor, first)
    await visitor.press('vote.no')
    await ended(page).waitFor()
    await expect.poll(async () => boxOf(page)).toMatchObject({ sessions: 0, refused: 1, tables: {} })
  }, 180_000)

  it('is not asked of somebody who erases and leaves', async () => {
    const scene = await kiosk()
    const visitor = new Visitor(scene.page, STORY)
    await visitor.enter()
    await scene.page.clock.fastForward(61_000)
    await visitor.press('kiosk.quit')
    await ended(scene.page).waitFor()
    expect(await boxOf(scene.page)).toBeUndefined()
  }, 120_000)
})
