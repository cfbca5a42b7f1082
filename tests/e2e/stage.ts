import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { launchBrowser } from '../browser'
import { SCREENS, type ScreenName } from './screens'

export interface Scene {
  readonly page: Page
  readonly context: BrowserContext
  /** Addresses of all requests so far, of the page and of its worker. */
  readonly requests: readonly string[]
}

export interface SceneOptions extends Omit<BrowserContextOptions, 'screen' | 'offline'> {
  readonly screen?: ScreenName
  /** Where the product answers; by default the server that all visits share. */
  readonly origin?: string
  readonly path?: string
  /** Once the product is kept on the device, the cable is pulled. */
  readonly offline?: boolean
  /** Its exceptions are made by the test. */
  readonly faulty?: boolean
  /** Runs before the page is opened. */
  readonly before?: (page: Page, context: BrowserContext) => Promise<unknown>
}

/**
 * A browser for the tests of a file. Each test opens scenes in contexts of their own; after it, no scene may have asked
 * another site for anything, nor have met an exception that nobody caught.
 */
export function useStage() {
  let browser: Browser
  const contexts: BrowserContext[] = []
  const strangers: string[] = []
  const errors: string[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
    expect(strangers.splice(0), 'requests to other sites').toEqual([])
    expect(errors.splice(0), 'uncaught exceptions').toEqual([])
  })

  return async function open(options: SceneOptions = {}): Promise<Scene> {
    const {
      screen = 'phone',
      origin = inject('origin'),
      path = '/',
      offline = false,
      faulty = false,
      before,
      ...rest
    } = options
    const touch = screen !== 'laptop'
    const context = await browser.newContext({ viewport: SCREENS[screen], hasTouch: touch, locale: 'fr-FR', ...rest })
    contexts.push(context)
    const requests: string[] = []
    context.on('request', (request) => {
      requests.push(`${request.url()} ${request.postData() ?? ''}`.trim())
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) strangers.push(request.url())
    })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    if (!faulty) page.on('pageerror', (error) => errors.push(String(error)))
    await before?.(page, context)
    await page.goto(origin + path)
    if (offline) {
      await untilOffline(page)
      await context.setOffline(true)
    }
    return { page, context, requests }
  }
}

/** Waits until the worker controls the page and its cache is whole: from then on the network may go. */
export async function untilOffline(page: Page): Promise<void> {
  const ready = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      return registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null
    })
  await expect.poll(ready, { timeout: 30_000, interval: 200 }).toBe(true)
}
