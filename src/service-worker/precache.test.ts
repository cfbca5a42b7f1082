import { describe, expect, it, vi } from 'vitest'
import { healPrecache, type PrecachedFile } from './precache'

const files: PrecachedFile[] = ['/index.html', '/assets/a.js', '/assets/b.js'].map((url) => ({
  url,
  cacheKey: `${url}?key`,
  integrity: `sha384-${url}`,
}))

function cacheOf(keys: string[]) {
  const kept = new Map(keys.map((key) => [key, new Response(key)]))
  const cache = {
    match: async (key: string) => kept.get(key),
    put: vi.fn(async (key: string, response: Response) => void kept.set(key, response)),
  }
  return { kept, open: async () => cache as unknown as Cache, put: cache.put }
}

describe('precache', () => {
  it('is left alone when complete', async () => {
    const { open } = cacheOf(files.map(({ cacheKey }) => cacheKey))
    const fetchFile = vi.fn()
    expect(await healPrecache(files, open, fetchFile)).toEqual({ expected: 3, healed: 0, missing: 0 })
    expect(fetchFile).not.toHaveBeenCalled()
  })

  it('fetches again what is gone, with its hash', async () => {
    const { open, kept } = cacheOf(['/index.html?key'])
    const fetchFile = vi.fn(async () => new Response('new'))
    expect(await healPrecache(files, open, fetchFile)).toEqual({ expected: 3, healed: 2, missing: 0 })
    expect(fetchFile).toHaveBeenCalledWith(
      '/assets/a.js',
      expect.objectContaining({ integrity: 'sha384-/assets/a.js' }),
    )
    expect([...kept.keys()].sort()).toEqual(files.map(({ cacheKey }) => cacheKey).sort())
    expect(await healPrecache(files, open, fetchFile)).toEqual({ expected: 3, healed: 0, missing: 0 })
  })

  it('says what stays missing without a network, after an error page, on a full disk, without a cache', async () => {
    const none = { expected: 3, healed: 0, missing: 3 }
    const offline = async () => Promise.reject(new TypeError('offline'))
    expect(await healPrecache(files, cacheOf([]).open, offline)).toEqual(none)
    expect(await healPrecache(files, cacheOf([]).open, async () => new Response('', { status: 500 }))).toEqual(none)
    const full = cacheOf([])
    full.put.mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
    expect(await healPrecache(files, full.open, async () => new Response('new'))).toEqual(none)
    expect(await healPrecache(files, () => Promise.reject(new Error('no')), offline)).toEqual(none)
  })
})
