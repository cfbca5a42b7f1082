import type { Page } from 'playwright-core'

/** Text of the pack that this device keeps, with its signature. */
export const keptPack = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const request = indexedDB.open('porte-des-droits')
        request.onerror = () => resolve(undefined)
        request.onsuccess = () => {
          const base = request.result
          if (!base.objectStoreNames.contains('device')) {
            base.close()
            return resolve(undefined)
          }
          const read = base.transaction('device').objectStore('device').get('signedPack')
          read.onsuccess = () => {
            base.close()
            resolve(read.result)
          }
        }
      }),
  )
