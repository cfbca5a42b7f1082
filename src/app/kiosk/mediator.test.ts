import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followMediator, mediator, setMediator } from './mediator'

const MINUTE = 60_000
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  setMediator(false)
  stop = followMediator()
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

it('is absent until the staff say otherwise, and until they say so again', () => {
  expect(mediator.get()).toBe(false)
  setMediator(true)
  expect(mediator.get()).toBe(true)
  setMediator(false)
  expect(mediator.get()).toBe(false)
})

it('leaves after an hour without a touch, and not before', () => {
  setMediator(true)
  vi.advanceTimersByTime(59 * MINUTE)
  fireEvent.pointerDown(document.body)
  vi.advanceTimersByTime(59 * MINUTE)
  expect(mediator.get()).toBe(true)
  vi.advanceTimersByTime(2 * MINUTE)
  expect(mediator.get()).toBe(false)
  expect(sessionStorage.length).toBe(0)
})

it('stays through the pages of one tab', () => {
  setMediator(true)
  stop()
  mediator.set(false)
  stop = followMediator()
  expect(mediator.get()).toBe(true)
})

it('works for the page where storage is refused', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  setMediator(true)
  expect(mediator.get()).toBe(true)
})
