import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { kept } from './kept'
import { say } from './phrases'
import { type Scene, untilOffline, useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()
/** An answer that occurs nowhere else. */
const MARKED: Story = { 'dateNaissance Vous': '1973-07-29' }
const MARKS = /1973-07-29|29 juillet 1973|29071973/u
/** From the fault to a start screen that can be used. */
const RECOVERY_MS = 10_000

const marked = async (scene: Scene) =>
  (await kept(scene)).filter(([, text]) => MARKS.test(text)).map(([place]) => place)

/** A visit on a terminal, with the marked answer given. */
async function visit(options: Parameters<typeof open>[0] = {}) {
  const scene = await open({ screen: 'portrait', path: '/?terminal=remiremont-1', ...options })
  await scene.page.locator('html[data-mode="borne"]').waitFor()
  await untilOffline(scene.page)
  const visitor = new Visitor(scene.page, MARKED)
  await visitor.enter()
  await visitor.answerUntil('typesRessources')
  return { ...scene, visitor }
}

/** The start screen is there in time, a visit can begin, and nothing of the one before is left. */
async function recovered(scene: Scene, since: number, page: Page = scene.page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: say('start.title') }).waitFor({ timeout: RECOVERY_MS })
  expect(Date.now() - since).toBeLessThan(RECOVERY_MS)
  expect(await marked({ ...scene, page })).toEqual([])
  await new Visitor(page).enter()
}

it('the browser’s page crashes', async () => {
  const scene = await visit()
  const session = await scene.context.newCDPSession(scene.page)
  const crashed = scene.page.waitForEvent('crash')
  const since = Date.now()
  session.send('Page.crash').catch(() => null)
  await crashed
  const page = await scene.context.newPage()
  await page.goto(new URL(scene.page.url()).origin)
  await recovered(scene, since, page)
}, 120_000)

it('a screen throws while it is drawn: the start screen says that it failed', async () => {
  const scene = await visit()
  const since = Date.now()
  await scene.page.evaluate(() => {
    const create = document.createElement
    document.createElement = ((name: string, ...rest: []) => {
      if (name === 'dl') throw new Error('a bug in a screen')
      return create.call(document, name, ...rest)
    }) as typeof create
    const createIn = document.createElementNS
    document.createElementNS = ((space: string, name: string, ...rest: []) => {
      if (name === 'dl') throw new Error('a bug in a screen')
      return createIn.call(document, space, name, ...rest)
    }) as typeof createIn
  })
  await scene.visitor.press('questions.ui.see')
  await scene.visitor.titled('results.title')
  await scene.visitor.press('results.answers')
  await scene.page.getByText(say('start.failed')).waitFor({ timeout: RECOVERY_MS })
  await recovered(scene, since)
}, 120_000)

it('errors that nobody catches follow each other: the page is loaded again, at the start', async () => {
  const scene = await visit({ faulty: true })
  const since = Date.now()
  const loaded = scene.page.waitForEvent('load', { timeout: RECOVERY_MS })
  await scene.page.evaluate(() => {
    for (const wait of [10, 20, 30, 40]) {
      setTimeout(() => {
        if (wait % 20 === 0) void Promise.reject(new Error('nobody listens'))
        else throw new Error('a bug in a handler')
      }, wait)
    }
  })
  await loaded
  await recovered(scene, since)
}, 120_000)

it('one error that nobody catches ends no visit', async () => {
  const { page, visitor } = await visit({ faulty: true })
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody listens')), 10))
  await page.waitForTimeout(1000)
  expect(await visitor.asked()).toBe('typesRessources')
}, 120_000)

it('a page that draws nothing any more is loaded again', async () => {
  const scene = await visit()
  const since = Date.now()
  const loaded = scene.page.waitForEvent('load', { timeout: RECOVERY_MS })
  await scene.page.evaluate(() => document.querySelector('#app')?.replaceChildren())
  await loaded
  await recovered(scene, since)
}, 120_000)

/** The visit goes on through the fault; the page that is loaded next is an ordinary start. */
async function goesOnThenRestarts(scene: Awaited<ReturnType<typeof visit>>): Promise<void> {
  await scene.visitor.answer('typesRessources')
  await scene.visitor.goOn()
  const since = Date.now()
  await scene.page.reload()
  await recovered(scene, since)
}

it('the worker is gone: the visit goes on, and the next page works', async () => {
  const scene = await visit()
  await scene.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister())
  await goesOnThenRestarts(scene)
}, 120_000)

it('what the device keeps is wiped during a visit: the next start is an ordinary one, with nothing of it', async () => {
  const scene = await visit()
  const session = await scene.context.newCDPSession(scene.page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(scene.page.url()).origin,
    storageTypes: 'indexeddb,cache_storage,local_storage',
  })
  await goesOnThenRestarts(scene)
}, 120_000)
