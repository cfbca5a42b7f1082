import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepVoice } from './voice'

const ORIGIN = 'https://kiosk.test'
const path = (key: RequestInfo | URL) => new URL(key instanceof Request ? key.url : String(key), ORIGIN).pathname

/** Caches of the browser, in memory. */
function memoryCaches() {
  const all = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>()
    all.set(name, kept)
    return {
      match: async (key: RequestInfo) => kept.get(path(key))?.clone(),
      put: async (key: RequestInfo, response: Response) => void kept.set(path(key), response.clone()),
      keys: async () => [...kept.keys()].map((one) => new Request(ORIGIN + one)),
      delete: async (key: RequestInfo) => kept.delete(path(key)),
    }
  }
  return {
    open,
    kept: () => [...(all.get('voice-fr')?.keys() ?? [])].map((one) => one.slice('/voice/fr/'.length)).sort(),
  }
}

/** Files below `/voice/fr`, as the server has them. */
let served: Record<string, string> = {}
let caches = memoryCaches()
const get = vi.fn(async (key: RequestInfo | URL) => {
  const file = path(key).slice('/voice/fr/'.length)
  return file in served ? new Response(served[file]) : new Response('', { status: 404 })
})

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)
/** A pack of sounds by name. */
const pack = (sounds: Record<string, string>, index = 'index') => ({
  ...sounds,
  'index.json': index,
  'files.json': JSON.stringify(Object.fromEntries(Object.entries(sounds).map(([name, text]) => [name, hash(text)]))),
})
const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`s${index}.mp3`, `sound ${index}`]))

beforeEach(() => {
  caches = memoryCaches()
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('fetch', get)
  get.mockClear()
})
afterEach(() => void vi.unstubAllGlobals())

const play = async (file: string) => (await (await caches.open('voice-fr')).match(`/voice/fr/${file}`))?.text()

describe('a terminal', () => {
  it('keeps a pack in steps, and takes its index last', async () => {
    served = pack(many)
    expect([await keepVoice('fr'), caches.kept().includes('index.json')]).toEqual([150, false])
    expect([await keepVoice('fr'), await keepVoice('fr')]).toEqual([50, 0])
    expect(caches.kept()).toHaveLength(252)
    const asked = get.mock.calls.filter(([key]) => path(key).endsWith('.mp3'))
    expect(asked).toHaveLength(250)
  })

  it('goes on where it was stopped, and fetches nothing twice', async () => {
    served = pack({ 'a.mp3': 'a', 'b.mp3': 'b' })
    await keepVoice('fr')
    get.mockClear()
    expect(await keepVoice('fr')).toBe(0)
    expect(get.mock.calls.filter(([key]) => path(key).endsWith('.mp3'))).toEqual([])
  })

  it('refuses bytes that are not those of the list', async () => {
    served = { ...pack({ 'a.mp3': 'a' }), 'a.mp3': 'something else' }
    expect(await keepVoice('fr')).toBeNull()
    expect(caches.kept()).toEqual([])
  })

  it('drops the sounds of older texts once it has the new ones', async () => {
    served = pack({ 'a.mp3': 'a', 'b.mp3': 'b' }, 'old')
    await keepVoice('fr')
    served = pack({ 'b.mp3': 'b', 'c.mp3': 'c' }, 'new')
    await keepVoice('fr')
    expect(caches.kept()).toEqual(['b.mp3', 'c.mp3', 'files.json', 'index.json'])
    expect(await play('index.json')).toBe('new')
  })

  it('keeps what it has without a network, and says so', async () => {
    served = pack({ 'a.mp3': 'a' })
    await keepVoice('fr')
    get.mockRejectedValue(new TypeError('offline'))
    expect(await keepVoice('fr')).toBeNull()
    expect(await play('a.mp3')).toBe('a')
    get.mockReset()
  })
})
