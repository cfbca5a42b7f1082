import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { healPrecache, type PrecachedFile } from './precache'

/** A file of the build, as the build lists it. */
export interface Entry {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}

/** Where the build puts the files of one pack (`src/build/packs.ts`). */
const FOLDER = /^\/assets\/packs\/([a-z-]+)\//

/** What every device keeps, and what only those keep that use it: a language, or a kind of letters. */
export function byPack(entries: readonly Entry[]): {
  readonly core: Entry[]
  readonly packs: ReadonlyMap<string, Entry[]>
} {
  const core: Entry[] = []
  const packs = new Map<string, Entry[]>()
  for (const entry of entries) {
    const pack = FOLDER.exec(entry.url)?.[1]
    if (pack === undefined) core.push(entry)
    else packs.set(pack, [...(packs.get(pack) ?? []), entry])
  }
  return { core, packs }
}

const cacheOf = (pack: string) => `pack-${pack}`

/** The packs that a device keeps: each in a cache of its own, filled when it is first asked for. */
export function optionalPacks(packs: ReadonlyMap<string, readonly Entry[]>) {
  const controllers = new Map(
    [...packs].map(([pack, entries]) => {
      const controller = new PrecacheController({ cacheName: cacheOf(pack) })
      controller.addToCacheList([...entries])
      // What is not kept yet comes from the network, with the hash that it must have.
      registerRoute(new PrecacheRoute(controller))
      return [pack, controller] as const
    }),
  )
  const kept = async () => {
    const known = await Promise.all([...controllers.keys()].map((pack) => caches.has(cacheOf(pack))))
    return [...controllers].filter((_, index) => known[index])
  }
  const filesOf = (pack: string, controller: PrecacheController): readonly PrecachedFile[] =>
    (packs.get(pack) ?? []).map(({ url, integrity }) => ({
      url,
      integrity,
      cacheKey: controller.getCacheKeyForURL(url) ?? url,
    }))
  return {
    /** Fetches what these packs still lack. Whether they are whole; never rejects. */
    async keep(wanted: readonly unknown[]): Promise<boolean> {
      let whole = true
      for (const [pack, controller] of controllers) {
        if (!wanted.includes(pack)) continue
        const { missing } = await healPrecache(filesOf(pack, controller), () => caches.open(cacheOf(pack)), fetch)
        whole &&= missing === 0
      }
      return whole
    },
    /** A new version brings along the packs that the device has: it must not lose one with the cable pulled. */
    async install(event: ExtendableEvent): Promise<void> {
      for (const [, controller] of await kept()) await controller.install(event)
    },
    /** Drops what only older versions had. */
    async activate(event: ExtendableEvent): Promise<void> {
      for (const [, controller] of await kept()) await controller.activate(event)
    },
    /** Files of the packs that this device keeps, by cache. */
    async files(): Promise<readonly (readonly [cache: string, files: readonly PrecachedFile[]])[]> {
      return (await kept()).map(([pack, controller]) => [cacheOf(pack), filesOf(pack, controller)])
    },
  }
}
