import { describe, expect, it, vi } from 'vitest'
import { createStore } from './store'

describe('store', () => {
  it('tells its listeners of a change, until they leave', () => {
    const store = createStore(1)
    const listener = vi.fn()
    const leave = store.subscribe(listener)
    store.set(2)
    expect([store.get(), listener.mock.calls.length]).toEqual([2, 1])
    leave()
    store.set(3)
    expect(listener).toHaveBeenCalledOnce()
  })

  it('says nothing when nothing changes', () => {
    const store = createStore('same')
    const listener = vi.fn()
    store.subscribe(listener)
    store.set('same')
    expect(listener).not.toHaveBeenCalled()
  })
})
