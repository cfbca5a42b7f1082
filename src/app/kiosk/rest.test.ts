import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followRest, restAt } from './rest'

const MINUTE = 60_000
const root = document.createElement('html')
let atStart = true
let stop: () => void
const place = () => `${root.style.getPropertyValue('--rest-x')} ${root.style.getPropertyValue('--rest-y')}`

beforeEach(() => {
  vi.useFakeTimers()
  atStart = true
  stop = followRest(root, () => atStart)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('is elsewhere each minute, by a few pixels, never downwards, and changes its picture now and then', () => {
  const hour = Array.from({ length: 60 }, (_, minute) => restAt(minute))
  hour.slice(1).forEach((rest, index) => {
    expect([rest.x, rest.y]).not.toEqual([hour[index]?.x, hour[index]?.y])
  })
  for (const { x, y } of hour) expect([Math.abs(x) <= 4, y <= 0 && y >= -4]).toEqual([true, true])
  expect(hour.filter(({ picture }) => picture === 'night')).toHaveLength(30)
})

it('begins after three minutes without a touch', () => {
  vi.advanceTimersByTime(2.9 * MINUTE)
  expect(root.dataset.rest).toBeUndefined()
  vi.advanceTimersByTime(0.3 * MINUTE)
  expect(root.dataset.rest).toBe('day')
  const first = place()
  vi.advanceTimersByTime(MINUTE)
  expect(place()).not.toBe(first)
  vi.advanceTimersByTime(4 * MINUTE)
  expect(root.dataset.rest).toBe('night')
})

it('does not move under the finger of somebody who comes, and is gone with their visit', () => {
  vi.advanceTimersByTime(9 * MINUTE)
  const before = place()
  fireEvent.pointerDown(document.body)
  expect([root.dataset.rest, place()]).toEqual(['day', before])
  vi.advanceTimersByTime(2 * MINUTE)
  expect(place()).toBe(before)
  atStart = false
  vi.advanceTimersByTime(10_000)
  expect([root.dataset.rest, place()]).toEqual([undefined, '0px 0px'])
})
