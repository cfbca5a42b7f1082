import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { signer } from '../../../tests/signed'
import { DEFAULT_PACK } from '../../content/local/default-pack'
import { device } from '../boot/device'
import { health } from '../kiosk/health'
import { deviceStorage } from '../kiosk/storage'
import { localPack } from './local-pack'
import { acceptKey, fetchPack, forgetKey, offeredKey, openKeptPack } from './refresh'

const newer = { ...DEFAULT_PACK, version: '2027-01-01.01', notices: [] }
const newest = { ...newer, version: '2027-02-01.01' }
const answer = (text: string, status = 200, headers = {}) => vi.fn(async () => new Response(text, { status, headers }))
const ours = await signer()
const other = await signer()

const changed = JSON.parse(await ours.sign(newer)) as Record<string, string>
const script = await ours.sign({ ...newer, places: [{ name: '<script>' }] })
const nothing = await ours.sign('[]')
const theirs = await other.sign(newest)

beforeEach(async () => {
  device.set({ ...device.get(), visiting: false })
  localPack.set(DEFAULT_PACK)
  health.set({ ...health.get(), pack: 'ok' })
  await deviceStorage.write('signedPack', undefined)
  await forgetKey(deviceStorage)
})

describe('the local pack of a device', () => {
  it('is replaced by a newer one, and kept with its signature for the days without network', async () => {
    await fetchPack(deviceStorage, answer(await ours.sign(newer)))
    expect(localPack.get()).toEqual(newer)
    localPack.set(DEFAULT_PACK)
    await openKeptPack(deviceStorage)
    expect(localPack.get()).toEqual(newer)
  })

  it('of a newer version of the product is read without what this one does not know', async () => {
    const places = newer.places.map((place) => ({ ...place, pets: true }))
    await fetchPack(deviceStorage, answer(await ours.sign({ ...newer, places, weather: [] })))
    expect([localPack.get(), health.get().pack]).toEqual([newer, 'ok'])
  })

  it('is not replaced by an older one', async () => {
    localPack.set(newer)
    await fetchPack(deviceStorage, answer(await ours.sign(DEFAULT_PACK)))
    expect(localPack.get()).toEqual(newer)
    expect(health.get().pack).toBe('ok')
  })

  it('is asked for by the name of the last answer', async () => {
    const request = answer(await ours.sign(newer), 200, { etag: '"a1"' })
    await fetchPack(deviceStorage, request)
    await fetchPack(deviceStorage, request)
    expect(request.mock.calls.map((call) => (call as unknown as [string, RequestInit])[1].headers)).toEqual([
      {},
      { 'if-none-match': '"a1"' },
    ])
  })

  it.each([
    ['no JSON', '{'],
    ['a page', '<!doctype html>'],
    ['a pack without signature', JSON.stringify(newer)],
    ['a text changed after it was signed', JSON.stringify({ ...changed, pack: changed.pack?.replace('2027', '2028') })],
    ['the signature of another', JSON.stringify({ ...changed, key: other.key })],
    ['no signature', JSON.stringify({ ...changed, signature: 'A'.repeat(86) })],
    ['a field more', JSON.stringify({ ...changed, name: 'x' })],
    ['script in a signed pack', script],
    ['no pack at all, signed', nothing],
  ])('stays as it is when what comes is wrong, and the staff are told: %s', async (_, text) => {
    await fetchPack(deviceStorage, answer(text))
    expect(localPack.get()).toBe(DEFAULT_PACK)
    expect(health.get().pack).toBe('refused')
    expect(await deviceStorage.read('signedPack')).toBeUndefined()
    await fetchPack(deviceStorage, answer(await ours.sign(newer)))
    expect(health.get().pack).toBe('ok')
  })

  it('stays as it is without network, and where there is no collector', async () => {
    await fetchPack(deviceStorage, vi.fn().mockRejectedValue(new TypeError('offline')))
    await fetchPack(deviceStorage, answer('not here', 404))
    expect(localPack.get()).toBe(DEFAULT_PACK)
    expect(health.get().pack).toBe('ok')
  })

  it.each(['{"schema":1', JSON.stringify(newer), theirs])('survives a kept one that was changed: %#', async (text) => {
    await fetchPack(deviceStorage, answer(await ours.sign(newer)))
    localPack.set(DEFAULT_PACK)
    await deviceStorage.write('signedPack', text)
    await openKeptPack(deviceStorage)
    expect(localPack.get()).toBe(DEFAULT_PACK)
  })

  it('that comes during a visit is there after it', async () => {
    device.set({ ...device.get(), visiting: true })
    await fetchPack(deviceStorage, answer(await ours.sign(newer)))
    expect(localPack.get()).toBe(DEFAULT_PACK)
    device.set({ ...device.get(), visiting: false })
    expect(localPack.get()).toEqual(newer)
  })
})

describe('the key', () => {
  beforeEach(async () => fetchPack(deviceStorage, answer(await ours.sign(newer))))

  it('is that of the first pack: one of another changes nothing until the staff accept it', async () => {
    await fetchPack(deviceStorage, answer(theirs))
    expect([localPack.get(), health.get().pack]).toEqual([newer, 'otherKey'])
    expect(await offeredKey(deviceStorage)).toBe(other.key)
    await acceptKey(deviceStorage, answer(theirs))
    expect([localPack.get(), health.get().pack]).toEqual([newest, 'ok'])
    expect(await offeredKey(deviceStorage)).toBeUndefined()
    localPack.set(DEFAULT_PACK)
    await openKeptPack(deviceStorage)
    expect(localPack.get()).toEqual(newest)
  })

  it('of another is forgotten once the right one is back', async () => {
    await fetchPack(deviceStorage, answer(await other.sign(newest)))
    await fetchPack(deviceStorage, answer(await ours.sign(newer)))
    expect([health.get().pack, await offeredKey(deviceStorage)]).toEqual(['ok', undefined])
  })

  it('is asked anew after an enrolment', async () => {
    await forgetKey(deviceStorage)
    await fetchPack(deviceStorage, answer(await other.sign(newest)))
    expect(localPack.get()).toEqual(newest)
  })
})
