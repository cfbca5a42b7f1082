import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followPack } from './follow-pack'

const { fetchPack } = vi.hoisted(() => ({ fetchPack: vi.fn(async () => undefined) }))
vi.mock('./refresh', () => ({ fetchPack, openKeptPack: async () => undefined }))

let online = true

beforeEach(() => {
  fetchPack.mockClear()
  online = true
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it.each([0, 0.999])('looks again within five minutes, for weeks, whatever chance says: %s', async (chance) => {
  await followPack(() => chance)
  for (let looked = 1; looked <= 20; looked++) {
    expect(fetchPack).toHaveBeenCalledTimes(looked)
    await vi.advanceTimersByTimeAsync(chance === 0 ? 240_000 : 260_000)
  }
})

it('asks nobody without network, and at once when it is back', async () => {
  online = false
  await followPack(() => 0)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(fetchPack).not.toHaveBeenCalled()
  online = true
  dispatchEvent(new Event('online'))
  expect(fetchPack).toHaveBeenCalledTimes(1)
})

it('asks once when the page is shown again and the network comes back in the same moment', async () => {
  await followPack(() => 0)
  await vi.advanceTimersByTimeAsync(10_000)
  fetchPack.mockClear()
  dispatchEvent(new Event('online'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(fetchPack).toHaveBeenCalledTimes(1)
})
