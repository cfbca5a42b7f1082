import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../src/collector/store/open'
import { type Box, cast, emptyBox } from '../../src/statistics/box'
import { CATALOGUE } from '../../src/statistics/catalogue'
import { monthAfter } from '../../src/statistics/vocabulary'
import { type Product, startProduct } from '../server'
import { chance, visitor } from '../statistics/visits'
import { violations } from './looks'
import { say } from './phrases'
import { choosePin, unlock } from './staff'
import { untilOffline, useStage } from './stage'
import { codeFor, enrol, keepBox } from './urne'

const open = useStage()
let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

const MONTH = monthAfter(new Date().toISOString().slice(0, 7), -1)
const VISITS = 60

/** The box of a kiosk that counted all of last month. */
function lastMonth(): Box {
  const random = chance(4)
  let box = emptyBox(CATALOGUE.version, MONTH)
  for (let visit = 0; visit < VISITS; visit += 1) {
    box = cast(box, visitor(random), CATALOGUE, `${MONTH}-${String(1 + Math.floor(visit / 3)).padStart(2, '0')}`)
  }
  return box
}

async function stored(): Promise<{ readonly sessions: number; readonly people: number }> {
  const store = await openStore(product.database)
  const batch = await store.selectFrom('batch').select('sessions').where('month', '=', MONTH).executeTakeFirst()
  const { people } = await store
    .selectFrom('cell')
    .select(({ fn }) => fn.sum<number>('n').as('people'))
    .executeTakeFirstOrThrow()
  await store.destroy()
  return { sessions: batch?.sessions ?? 0, people: Number(people ?? 0) }
}

it('a kiosk is enrolled by its keys, and the month that is over leaves it, to the unit, once', async () => {
  const code = codeFor(product)
  expect(code).toHaveLength(12)
  const { page, context, requests } = await open({
    screen: 'portrait',
    origin: product.origin,
    reducedMotion: 'reduce',
    path: '/?terminal=remiremont-1',
  })
  await page.locator('html[data-mode="borne"]').waitFor()
  await untilOffline(page)
  await page.goto(`${product.origin}/urne`)
  await choosePin(page)
  await page.getByText(say('urne.device.no')).waitFor()
  expect(await violations(page, 'the staff page')).toEqual([])
  await keepBox(page, lastMonth())
  await enrol(page, code)
  await page.getByText(/^envoyé le/).waitFor()
  const first = await stored()
  expect(first.sessions).toBe(VISITS)
  expect(first.people).toBeGreaterThan(VISITS)
  // Neither the start page, nor a second look, sends it again; and the page opens without network.
  await page.goto(`${product.origin}/?terminal=remiremont-1`)
  await page.goto(`${product.origin}/urne`)
  await unlock(page)
  await page.getByRole('button', { name: say('urne.months.send') }).tap()
  await page.getByText(say('urne.said.sent')).waitFor()
  expect(requests.filter((request) => request.includes('/months/'))).toHaveLength(1)
  expect(await stored()).toEqual(first)
  await context.setOffline(true)
  await page.reload()
  await unlock(page)
  await page.getByText(/^envoyé le/).waitFor()
}, 90_000)
