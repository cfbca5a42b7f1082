import { join } from 'node:path'
import Database from 'libsql'
import type { Page } from 'playwright-core'
import { expect, inject, it, vi } from 'vitest'
import { filesUnder } from '../sources'
import { kiosk, type Policies, visit } from './managed-browser'

// A browser of its own for each test, and other work may hold it up.
vi.setConfig({ testTimeout: 240_000 })

/** Saves a file from the page; those that are then on the disk, apart from the profile. */
async function saved(policies: Policies): Promise<string[]> {
  let files: string[] = []
  await visit(policies, async (page, context, { home }) => {
    // The driver takes downloads over; the browser is to decide by itself.
    const session = await context.newCDPSession(page)
    await session.send('Browser.setDownloadBehavior', { behavior: 'default' })
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x'.repeat(100)]))
      link.download = 'saved.ics'
      link.click()
    })
    await page.waitForTimeout(1500)
    files = filesUnder(home, /saved/)
  })
  return files
}

it('nothing is saved on the disk by the page', async () => {
  expect(await saved(kiosk())).toEqual([])
  expect(await saved({ ...kiosk(), DownloadRestrictions: 0 })).toHaveLength(1)
})

/** Pages that the browser remembers after a visit. */
async function remembered(policies: Policies): Promise<number> {
  let pages = -1
  const stay = (page: Page) => page.waitForTimeout(1500)
  await visit(policies, stay, ({ profile }) => {
    const history = new Database(join(profile, 'Default/History'), { readonly: true })
    const { n } = history.prepare('select count(*) as n from urls').get() as { n: number }
    history.close()
    pages = n
  })
  return pages
}

it('the browser does not remember where one went', async () => {
  expect(await remembered(kiosk())).toBe(0)
  expect(await remembered({})).toBeGreaterThan(0)
})

it('the device stays enrolled when the browser was closed: what is cleared is not the storage of the product', async () => {
  const nothing = async () => undefined
  await visit(kiosk(), nothing, async ({ launch }) => {
    const again = await launch()
    const page = await again.newPage()
    await page.goto(inject('origin'))
    await page.locator('html[data-mode="borne"]').waitFor()
    await again.close()
  })
})
