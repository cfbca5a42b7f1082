import { describe, expect, it } from 'vitest'
import { interleaved, median, pairwiseRatio, percentile } from './stats'

describe('figures of a bench', () => {
  it('median', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(() => median([])).toThrow(RangeError)
  })

  it('percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile(hundred, 1)).toBe(100)
    expect(percentile([7], 0.5)).toBe(7)
  })

  it('order ABBA', () => {
    expect(interleaved(['a', 'b'], 4).join('')).toBe('abbaabba')
    expect(interleaved(['a', 'b', 'c'], 2).join('')).toBe('abccba')
  })

  it('ratio of pairs: one disturbed pair does not count', () => {
    expect(pairwiseRatio([1, 2, 3], [2, 4, 600])).toBe(0.5)
    expect(() => pairwiseRatio([1], [])).toThrow(RangeError)
  })
})
