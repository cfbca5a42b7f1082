/** One file of the precache: address, key in the cache, hash that its bytes must have. */
export interface PrecachedFile {
  readonly url: string
  readonly cacheKey: string
  readonly integrity: string
}

/** State of the precache, once healed as far as the network allows. */
export interface PrecacheReport {
  readonly expected: number
  /** Files that were absent and have been fetched again. */
  readonly healed: number
  /** Files that are still absent. */
  readonly missing: number
}

/**
 * Looks for every file of the precache and fetches again those that are gone (a browser under pressure may drop them
 * while the worker lives on). A file whose bytes do not match its hash is refused. Never rejects.
 */
export async function healPrecache(
  files: readonly PrecachedFile[],
  openCache: () => Promise<Cache>,
  fetchFile: typeof fetch,
): Promise<PrecacheReport> {
  const cache = await openCache().catch(() => undefined)
  if (!cache) return { expected: files.length, healed: 0, missing: files.length }
  const outcomes = await Promise.all(
    files.map(async ({ url, cacheKey, integrity }) => {
      try {
        if (await cache.match(cacheKey)) return 'present'
        const response = await fetchFile(url, { integrity, cache: 'reload', credentials: 'same-origin' })
        if (!response.ok || response.redirected) return 'missing'
        await cache.put(cacheKey, response)
        return 'healed'
      } catch {
        return 'missing'
      }
    }),
  )
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length
  return { expected: files.length, healed: count('healed'), missing: count('missing') }
}
