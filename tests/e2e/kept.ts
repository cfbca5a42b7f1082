import type { Scene } from './stage'

/** All that the browser keeps of the site, and where each piece was found. */
export async function kept({ page, context, requests }: Scene): Promise<[place: string, text: string][]> {
  const stored = await page.evaluate(async () => {
    const found: [string, string][] = []
    const text = (value: unknown) =>
      JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner))
    for (const storage of ['localStorage', 'sessionStorage'] as const)
      found.push([storage, text({ ...window[storage] })])
    for (const { name = '', version = 1 } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, version)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      for (const store of base.objectStoreNames) {
        const all = base.transaction(store).objectStore(store)
        const read = (request: IDBRequest) =>
          new Promise<unknown>((resolve) => (request.onsuccess = () => resolve(request.result)))
        found.push([`IndexedDB ${name} ${store}`, text([await read(all.getAllKeys()), await read(all.getAll())])])
      }
      base.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        found.push([`cache ${request.url}`, `${request.url} ${await (await cache.match(request))?.text()}`])
      }
    }
    const fields = [...document.querySelectorAll('input, output, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    )
    found.push(['page', `${document.documentElement.outerHTML} ${fields.join(' ')} ${document.title} ${window.name}`])
    found.push(['address', `${location.href} ${text(history.state)}`])
    return found
  })
  const session = await context.newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  stored.push(['history', JSON.stringify(entries)], ['cookies', JSON.stringify(await context.cookies())])
  return [...stored, ['network', requests.join('\n')]]
}
