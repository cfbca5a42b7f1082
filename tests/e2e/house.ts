import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Product, startProduct } from '../server'
import { keptPack } from './kept-pack'
import { say } from './phrases'
import type { useStage } from './stage'
import { atHome, enter, makeAccount, press } from './workshop'

type Open = ReturnType<typeof useStage>

/** A house with its product, and with somebody who may sign in there. */
export interface House {
  readonly product: Product
  /** Opens the workshop on a laptop and signs in; without an account, as Claire. */
  workshop(account?: string, password?: string): Promise<Page>
  readonly password: string
}

/** A house for all tests of a file. `settings`: of its product. */
export function useHouse(open: Open, settings: Readonly<Record<string, string>> = {}): House {
  let product: Product
  let password: string
  beforeAll(async () => {
    product = await startProduct(undefined, settings)
    password = await makeAccount(product, 'claire')
  })
  afterAll(() => product.stop())
  return {
    get product() {
      return product
    },
    get password() {
      return password
    },
    async workshop(account = 'claire', word = password) {
      const { page } = await open({
        screen: 'laptop',
        origin: product.origin,
        path: '/atelier',
        reducedMotion: 'reduce',
        viewport: { width: 1366, height: 768 },
      })
      await enter(page, account, word)
      await atHome(page)
      return page
    },
  }
}

/** Publishes what is prepared. */
export async function publish(page: Page): Promise<void> {
  await press(page, 'atelier.home.publish')
  await page.getByText(say('atelier.home.same')).waitFor()
}

/** Back on the network a terminal looks for news at once, else within five minutes; waits until it has that text. */
export async function newsAt(terminal: Page, text: string): Promise<void> {
  await terminal.waitForTimeout(6_000)
  await terminal.evaluate(() => dispatchEvent(new Event('online')))
  await expect.poll(() => keptPack(terminal), { timeout: 30_000 }).toContain(text)
}
