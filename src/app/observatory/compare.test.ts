import { describe, expect, it } from 'vitest'
import { shareOf } from '../../../tests/observatory/editions'
import { differs, overlap } from './compare'

describe('the two-proportion test', () => {
  it.each([
    // 34 % against 29 % takes 1,351 people a period for a power of 80 %: 200 never show it.
    [34, 29, 200, false],
    [34, 24, 320, true],
    [50, 50, 1_000, false],
    // z = 1.90 and 2.01 on either side of 1.96.
    [40, 32, 260, false],
    [40, 32, 290, true],
  ])('%i %% against %i %%, %i people each: %s', (before, after, base, visible) => {
    expect(differs(shareOf(before, base), shareOf(after, base))).toBe(visible)
    expect(differs(shareOf(after, base), shareOf(before, base))).toBe(visible)
  })

  it('of blurred counts goes by their wider intervals', () => {
    const blurred = (value: number, half: number) => ({
      ...shareOf(value, 320),
      low: value - half,
      high: value + half,
      noise: true,
    })
    expect(differs(blurred(34, 5), blurred(24, 5))).toBe(true)
    expect(differs(blurred(34, 8), blurred(24, 8))).toBe(false)
  })
})

it('intervals that touch overlap', () => {
  const between = (low: number, high: number) => ({ ...shareOf(30), low, high })
  expect(overlap(between(20, 30), between(30, 40))).toBe(true)
  expect(overlap(between(20, 30), between(31, 40))).toBe(false)
  expect(overlap(between(31, 40), between(20, 30))).toBe(false)
  expect(overlap(between(20, 60), between(30, 40))).toBe(true)
})
