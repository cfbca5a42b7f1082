import { spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import type { Box } from '../../src/statistics/box'
import type { Product } from '../server'
import { say } from './phrases'

/** Puts a box on the device, as the votes of a month would have. */
export const keepBox = (page: Page, box: Box) =>
  page.evaluate(
    (open) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('urne')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const base = request.result
          const writing = base.transaction('box', 'readwrite')
          writing.objectStore('box').put(open, 'open')
          writing.oncomplete = () => {
            base.close()
            resolve()
          }
        }
      }),
    box,
  )

/** The box that the device keeps: the votes of the month. */
export const boxOf = (page: Page): Promise<Box | undefined> =>
  page.evaluate(
    () =>
      new Promise<Box | undefined>((resolve, reject) => {
        const request = indexedDB.open('urne')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const base = request.result
          if (!base.objectStoreNames.contains('box')) return resolve(undefined)
          const read = base.transaction('box').objectStore('box').get('open')
          read.onsuccess = () => {
            base.close()
            resolve(read.result)
          }
        }
      }),
  )

/** A new code that enrols the kiosk of Remiremont. */
export function codeFor({ database }: Product): string {
  const env = { ...process.env, DATABASE_URL: database }
  const admin = spawnSync(process.execPath, ['dist-server/admin.js', 'code', 'remiremont', 'remiremont-1'], { env })
  return admin.stdout.toString().replace(/\D/g, '')
}

/** Types the code on the page of the staff, which is open. */
export async function enrol(page: Page, code: string): Promise<void> {
  for (const digit of code) await page.getByRole('button', { name: digit, exact: true }).tap()
  await page.getByRole('button', { name: say('urne.code.submit') }).tap()
  await page.getByText(say('urne.said.ok')).waitFor()
}
