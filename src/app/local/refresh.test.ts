import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_PACK } from '../../content/local/default-pack'
import { health } from '../kiosk/health'
import { deviceStorage } from '../kiosk/storage'
import { localPack } from './local-pack'
import { fetchPack, openKeptPack } from './refresh'

const newer = { ...DEFAULT_PACK, version: '2027-01-01.01', notices: [] }
const answer = (text: string, status = 200) => vi.fn(async () => new Response(text, { status }))

beforeEach(async () => {
  localPack.set(DEFAULT_PACK)
  health.set({ ...health.get(), pack: 'ok' })
  await deviceStorage.write('localPack', undefined)
})

describe('the local pack of a device', () => {
  it('is replaced by a newer one, and kept for the days without network', async () => {
    await fetchPack(deviceStorage, answer(JSON.stringify(newer)))
    expect(localPack.get()).toEqual(newer)
    localPack.set(DEFAULT_PACK)
    await openKeptPack(deviceStorage)
    expect(localPack.get()).toEqual(newer)
  })

  it('is not replaced by an older one', async () => {
    localPack.set(newer)
    await fetchPack(deviceStorage, answer(JSON.stringify(DEFAULT_PACK)))
    expect(localPack.get()).toEqual(newer)
    expect(health.get().pack).toBe('ok')
  })

  it.each(['{', '<!doctype html>', JSON.stringify({ ...newer, places: [{ name: '<script>' }] })])(
    'stays as it is when what comes is wrong, and the staff are told: %s',
    async (text) => {
      await fetchPack(deviceStorage, answer(text))
      expect(localPack.get()).toBe(DEFAULT_PACK)
      expect(health.get().pack).toBe('refused')
      expect(await deviceStorage.read('localPack')).toBeUndefined()
      await fetchPack(deviceStorage, answer(JSON.stringify(newer)))
      expect(health.get().pack).toBe('ok')
    },
  )

  it('stays as it is without network, and where there is no collector', async () => {
    await fetchPack(deviceStorage, vi.fn().mockRejectedValue(new TypeError('offline')))
    await fetchPack(deviceStorage, answer('not here', 404))
    expect(localPack.get()).toBe(DEFAULT_PACK)
    expect(health.get().pack).toBe('ok')
  })

  it('survives a kept one that was damaged', async () => {
    await deviceStorage.write('localPack', '{"schema":1')
    await openKeptPack(deviceStorage)
    expect(localPack.get()).toBe(DEFAULT_PACK)
  })
})
