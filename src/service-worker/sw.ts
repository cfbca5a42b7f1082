import { cacheNames, clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { healPrecache } from './precache'

declare const self: ServiceWorkerGlobalScope

/** Written by the build: every file, with the hash of its bytes. */
const entries = self.__WB_MANIFEST as { url: string; revision: string | null; integrity: string }[]

precacheAndRoute(entries)
cleanupOutdatedCaches()
// The ballot box of the staff opens offline too; the observatory is read online and never kept.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/shell.html'), { allowlist: [/^\/urne\/?(\?|$)/] }))
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/(v1|observatoire)(\/|\?|$)/] }),
)
// The first visit works with the cable pulled too: the page that installed the worker is served by it at once.
clientsClaim()

self.addEventListener('message', (event) => {
  const type: unknown = (event.data as { type?: unknown } | null)?.type
  // Sent by the page only when nobody is there: a version never changes during a visit.
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (type === 'CHECK_PRECACHE') {
    const files = entries.map(({ url, integrity }) => ({ url, integrity, cacheKey: getCacheKeyForURL(url) ?? url }))
    const report = healPrecache(files, () => caches.open(cacheNames.precache), fetch)
    event.waitUntil(report.then((answer) => event.ports[0]?.postMessage(answer)))
  }
})
