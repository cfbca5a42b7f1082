import { cacheNames, clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { byPack, type Entry, optionalPacks } from './packs'
import { healPrecache, type PrecacheReport } from './precache'
import { keepVoice } from './voice'

declare const self: ServiceWorkerGlobalScope

/** Written by the build: every file, with the hash of its bytes. */
const { core, packs } = byPack(self.__WB_MANIFEST as Entry[])

precacheAndRoute(core)
cleanupOutdatedCaches()
const optional = optionalPacks(packs)
// The ballot box of the staff opens offline too; the observatory is read online and never kept.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/shell.html'), { allowlist: [/^\/(urne|bureau)\/?(\?|$)/] }))
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/(v1|observatoire|atelier|widget)(\/|\?|$)/],
  }),
)
// The first visit works with the cable pulled too: the page that installed the worker is served by it at once.
clientsClaim()

self.addEventListener('install', (event) => event.waitUntil(optional.install(event)))
self.addEventListener('activate', (event) => event.waitUntil(optional.activate(event)))

/** Looks for every file that this device keeps, and fetches again what is gone. */
async function heal(): Promise<PrecacheReport> {
  const files = core.map(({ url, integrity }) => ({ url, integrity, cacheKey: getCacheKeyForURL(url) ?? url }))
  const kept = [[cacheNames.precache, files] as const, ...(await optional.files())]
  const reports = await Promise.all(
    kept.map(([cache, wanted]) => healPrecache(wanted, () => caches.open(cache), fetch)),
  )
  const sum = (part: keyof PrecacheReport) => reports.reduce((total, report) => total + report[part], 0)
  return { expected: sum('expected'), healed: sum('healed'), missing: sum('missing') }
}

interface Message {
  readonly type?: unknown
  readonly packs?: unknown
  readonly voice?: unknown
}

self.addEventListener('message', (event) => {
  const { type, packs: wanted, voice } = (event.data ?? {}) as Message
  // Sent by the page only when nobody is there: a version never changes during a visit.
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (type === 'CHECK_PRECACHE') event.waitUntil(heal().then((report) => event.ports[0]?.postMessage(report)))
  if (type === 'KEEP_PACKS' && Array.isArray(wanted)) {
    // A file that cannot be had now is asked for again at the next start, and by the check of the cache.
    event.waitUntil(optional.keep(wanted).then((whole) => event.ports[0]?.postMessage(whole)))
  }
  if (type === 'KEEP_VOICE' && typeof voice === 'string') {
    event.waitUntil(keepVoice(voice).then((left) => event.ports[0]?.postMessage(left)))
  }
})
