import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterPaint } from './after-paint'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('lets a frame be painted first, then works once', () => {
  const order: string[] = []
  afterPaint(() => order.push('work'))
  requestAnimationFrame(() => order.push('frame'))
  expect(order).toEqual([])
  vi.advanceTimersByTime(500)
  expect(order).toEqual(['frame', 'work'])
})

it('works on a page that nobody sees', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const work = vi.fn()
  afterPaint(work)
  vi.advanceTimersByTime(500)
  expect(work).toHaveBeenCalledTimes(1)
})

it.each([0, 16])('never works once cancelled, %d ms later', (ms) => {
  const work = vi.fn()
  const cancel = afterPaint(work)
  vi.advanceTimersByTime(ms)
  cancel()
  vi.advanceTimersByTime(500)
  expect(work).not.toHaveBeenCalled()
})
