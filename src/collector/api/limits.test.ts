import { expect, it } from 'vitest'
import { hourlyLimits } from './limits'

const HOUR = 3_600_000

it('counts by kind and by sender, and forgets with the hour', () => {
  let now = 10 * HOUR
  const { exceeded } = hourlyLimits(() => now)
  expect([exceeded('a', 'x', 2), exceeded('a', 'x', 2)]).toEqual([undefined, undefined])
  now += HOUR / 2
  expect(exceeded('a', 'x', 2)).toBe(1_800)
  expect([exceeded('a', 'y', 2), exceeded('b', 'x', 2)]).toEqual([undefined, undefined])
  now = 11 * HOUR - 1
  expect(exceeded('a', 'x', 2)).toBe(1)
  now = 11 * HOUR
  expect(exceeded('a', 'x', 2)).toBeUndefined()
})

it('holds a bounded number of senders; those above it share a count', () => {
  const { exceeded } = hourlyLimits(() => 0)
  for (let index = 0; index < 100_000; index += 1) exceeded('a', `x${index}`, 1)
  expect([exceeded('a', 'late', 1), exceeded('a', 'later', 1), exceeded('a', 'x0', 2)]).toEqual([
    undefined,
    3_600,
    undefined,
  ])
})
