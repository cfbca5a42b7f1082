import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { say } from './phrases'
import { useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()

/** The product can be used all the same: a first question is answered. */
async function works(page: Page): Promise<void> {
  const visitor = new Visitor(page)
  await visitor.enter()
  await visitor.answer('foyer')
  await visitor.goOn()
  expect(await visitor.asked()).not.toBe('foyer')
}

const refusals: readonly (readonly [what: string, refuse: () => void, told: string | null])[] = [
  [
    'IndexedDB throws',
    () => {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    },
    'faults.storageRefused',
  ],
  [
    'IndexedDB is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
    'faults.storageFull',
  ],
  [
    'IndexedDB never answers',
    () => {
      indexedDB.open = () => new EventTarget() as IDBOpenDBRequest
    },
    'faults.storageRefused',
  ],
  [
    'local and session storage throw',
    () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError')
          },
        })
      }
    },
    null,
  ],
  [
    'the service worker is unknown',
    () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
    'faults.offlineUnsupported',
  ],
  [
    'the service worker is blocked',
    () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'))
    },
    'faults.offlineBlocked',
  ],
  [
    'the service worker cannot be fetched',
    () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new TypeError('failed'))
    },
    'faults.offlineFailed',
  ],
]

it.each(refusals)('%s: the visit goes on, and the staff is told', async (_, refuse, told) => {
  const { page } = await open({ before: (opened) => opened.addInitScript(refuse) })
  if (told) await page.getByText(say(told)).waitFor()
  await works(page)
})

it.each([
  ['years before the build', '2020-01-15T10:00:00'],
  ['years after it', '2033-06-15T10:00:00'],
])(
  'a clock %s: said on the start screen and beside the results',
  async (_, time) => {
    const { page } = await open({ before: (opened) => opened.clock.install({ time }) })
    await page.getByText(say('start.small.clock')).waitFor()
    const visitor = new Visitor(page)
    await visitor.enter()
    await visitor.answerUntil()
    await page.getByText(say('results.clock')).first().waitFor()
  },
  60_000,
)

it('a clock that is right says nothing', async () => {
  const { page } = await open()
  await page.getByText(say('start.small.estimate')).waitFor()
  expect(await page.getByText(say('start.small.clock')).count()).toBe(0)
})

it('a corrupted file of words: said kindly, and the next try works', async () => {
  const words = /\/assets\/fr-[^/]*\.js/
  const { page } = await open({
    serviceWorkers: 'block',
    before: (opened) =>
      opened.route(words, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {{{' })),
  })
  await page.getByRole('button', { name: say('start.doors.rights.title') }).tap()
  await page.getByText(say('start.failed')).waitFor()
  await page.unroute(words)
  await page.reload()
  await works(page)
})
