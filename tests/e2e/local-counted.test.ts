import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openPublication } from '../../src/collector/publication/job'
import { openStore } from '../../src/collector/store/open'
import type { Answered, Ballot } from '../../src/statistics/ballot'
import { type Box, cast, emptyBox } from '../../src/statistics/box'
import { CATALOGUE } from '../../src/statistics/catalogue'
import { monthAfter } from '../../src/statistics/vocabulary'
import { publish, useHouse } from './house'
import { keptPack } from './kept-pack'
import { TERMINAL_PACKS, wholePacks } from './packs'
import { say } from './phrases'
import { choosePin } from './staff'
import { untilOffline, useStage } from './stage'
import { boxOf, codeFor, enrol, keepBox } from './urne'
import { Visitor } from './visitor'
import { AID, typeAid } from './workshop'

const open = useStage()
const editions = mkdtempSync(join(tmpdir(), 'editions-'))
const house = useHouse(open, { EDITIONS: editions })
afterAll(() => rmSync(editions, { recursive: true }))

const TERMINAL = '/?terminal=remiremont-1'
const MONTH = monthAfter(new Date().toISOString().slice(0, 7), -1)

/** A month in which sixty people voted: twenty receive the aid, fifteen wait for it, twenty-five do not receive it. */
function lastMonth(right: string): Box {
  let box = emptyBox(CATALOGUE.version, MONTH)
  const standing = (visit: number): Answered =>
    visit < 35 ? { right, status: visit < 20 ? 'rec' : 'att' } : { right, status: 'non', reason: 'nk' }
  for (let visit = 0; visit < 60; visit += 1) {
    const ballot: Ballot = {
      ...{ mode: 'alone', first: true, age: 30, outcomes: new Map(), question: null, missing: null },
      rights: [standing(visit)],
    }
    box = cast(box, ballot, CATALOGUE, `${MONTH}-${String(1 + Math.floor(visit / 3)).padStart(2, '0')}`)
  }
  return box
}

it('an aid that a house typed is voted on, sent and published under its name, with no release between', async () => {
  const { product } = house
  const staff = await house.workshop()
  await typeAid(staff)
  await publish(staff)
  const { page, context } = await open({
    ...{ screen: 'portrait', origin: product.origin, path: TERMINAL, reducedMotion: 'reduce' },
    before: (fresh) => fresh.clock.install(),
  })
  await page.locator('html[data-mode="borne"]').waitFor()
  await untilOffline(page)
  await expect.poll(() => keptPack(page), { timeout: 30_000 }).toContain(AID)
  expect(await wholePacks(page, TERMINAL_PACKS)).toBe(true)
  await context.setOffline(true)

  const visitor = new Visitor(page, {
    foyer: { conjoint: null, enfants: [] },
    logement: 'heberge',
    typesRessources: [],
  })
  await visitor.enter()
  await visitor.answerUntil()
  const aid = page.locator('.finding').filter({ hasText: AID })
  await aid.getByRole('button', { name: say('results.taken.no'), exact: true }).tap()
  await visitor.choose('results.reason.nk', aid)
  await page.clock.fastForward(61_000)
  await visitor.press('results.end')
  await visitor.titled('vote.title')
  await visitor.press('vote.yes')
  await visitor.titled('vote.more.title')
  await visitor.choose('vote.more.firstYes')
  await visitor.press('results.end')
  await page.getByRole('heading', { level: 1, name: say('kiosk.end.title') }).waitFor()
  const ofAid = async () => Object.entries((await boxOf(page))?.tables ?? {}).filter(([key]) => key.includes('/local-'))
  await expect.poll(ofAid).toHaveLength(3)
  const [key = ''] = (await ofAid())[0] ?? []
  const right = key.slice(key.indexOf('/') + 1)
  expect(Object.fromEntries(await ofAid())[`1/${right}`]?.counts).toEqual({ 'nk/': 1 })

  await context.setOffline(false)
  await page.goto(`${product.origin}/urne`)
  await choosePin(page)
  await keepBox(page, lastMonth(right))
  await enrol(page, codeFor(product))
  await page.getByText(/^envoyé le/).waitFor()
  const store = await openStore(product.database)
  const sent = await store.selectFrom('cell').select(['c1', 'n']).where('subject', '=', right).execute()
  expect(sent).toContainEqual({ c1: 'nk', n: 25 })
  const { problems } = await openPublication(store, editions)(`${monthAfter(MONTH, 7)}-01`)
  await store.destroy()
  expect(problems).toEqual([])

  const partner = await open({
    screen: 'laptop',
    origin: product.origin,
    path: '/observatoire',
    reducedMotion: 'reduce',
  })
  await partner.page.getByText(AID).first().waitFor()
  expect(await (await fetch(`${product.origin}/widget/200068377`)).text()).toContain(AID)
}, 240_000)
