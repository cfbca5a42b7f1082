import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withUrne } from '../ballot/device-box'
import { deviceStorage } from '../kiosk/storage'
import { readReport } from './device-report'

const nothing = vi.fn(async () => new Response('', { status: 404 }))

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'fr-FR' }, { lang: 'fr_BE' }, { lang: 'en-GB' }, { lang: 'fri' }],
  })
})
afterEach(() => vi.unstubAllGlobals())

it('counts batches, never people', async () => {
  await withUrne(async (urne) => {
    await urne.put('sealed', { month: '2026-01', bytes: '', sentOn: '2026-02-02' })
    await urne.put('sealed', { month: '2026-02', bytes: '{"sessions":214}', sentOn: '2026-03-02' })
    await urne.put('sealed', { month: '2026-03', bytes: '{"sessions":215}', sentOn: null })
  })
  const report = await readReport(nothing)
  expect([report.sentOn, report.waiting]).toEqual(['2026-03-02', 1])
  expect(JSON.stringify(report)).not.toMatch(/21[45]/)
})

it('says what the last start found, which packs are kept, how full the disk is, and which voices there are', async () => {
  await deviceStorage.write('health', { offline: 'incomplete', missing: 3 })
  vi.stubGlobal('caches', { keys: async () => ['workbox-precache', 'pack-ar', 'pack-fr-falc'] })
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5_000_000, quota: 90_000_000 }) } })
  const recorded = async () => Response.json({ voices: [] })
  expect(await readReport(vi.fn(recorded))).toMatchObject({
    offline: { state: 'incomplete', missing: 3 },
    packs: ['ar', 'fr-falc'],
    storage: { used: 5_000_000, quota: 90_000_000 },
    voices: 2,
    recorded: true,
    sentOn: null,
    waiting: 0,
  })
})

it('goes without what is refused', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('refused', 'SecurityError')
    },
  } as unknown as IDBFactory
  vi.stubGlobal('speechSynthesis', undefined)
  const report = await readReport(vi.fn().mockRejectedValue(new TypeError('offline')))
  expect(report).toMatchObject({ offline: null, packs: [], storage: null, voices: 0, recorded: false, waiting: null })
  expect(report.version).toBeTruthy()
})
