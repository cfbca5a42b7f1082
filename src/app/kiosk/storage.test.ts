import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deviceStorage } from './storage'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('storage of the device', () => {
  it('keeps, reads and erases', async () => {
    expect(await deviceStorage.read('terminal')).toBeUndefined()
    expect(await deviceStorage.write('terminal', { id: 'a' })).toBe('ok')
    expect(await deviceStorage.read('terminal')).toEqual({ id: 'a' })
    expect(await deviceStorage.write('terminal', undefined)).toBe('ok')
    expect(await deviceStorage.read('terminal')).toBeUndefined()
  })

  it('says that storage is refused when there is none', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await deviceStorage.read('terminal')).toBeUndefined()
    expect(await deviceStorage.write('terminal', 1)).toBe('refused')
  })

  it('says that storage is refused when opening throws', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
    expect(await deviceStorage.read('terminal')).toBeUndefined()
    expect(await deviceStorage.write('terminal', 1)).toBe('refused')
  })

  it('says that storage is full', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    expect(await deviceStorage.write('terminal', 1)).toBe('full')
  })

  it('gives up on a base that never opens', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() })
    const read = deviceStorage.read('terminal')
    const written = deviceStorage.write('terminal', 1)
    await vi.advanceTimersByTimeAsync(3000)
    expect(await read).toBeUndefined()
    expect(await written).toBe('refused')
  })
})
