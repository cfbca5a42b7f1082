import { describe, expect, it } from 'vitest'
import { noiseVariance, wilson } from './wilson'

describe('the interval of a share', () => {
  it.each([
    [10, 20, 0.2993, 0.7007],
    [34, 100, 0.2546, 0.4372],
    [0, 30, 0, 0.1135],
    [263, 263, 0.9856, 1],
  ])('%i of %i people: the known bounds', (part, base, low, high) => {
    const found = wilson(part / base, base)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  it('solves its equation: each bound is as far as the error at that bound, noise included', () => {
    const [share, base, variance] = [0.34, 120, 0.0021]
    const { low, high } = wilson(share, base, variance)
    for (const bound of [low, high]) {
      expect((share - bound) ** 2).toBeCloseTo(1.959964 ** 2 * ((bound * (1 - bound)) / base + variance), 8)
    }
  })

  it('holds the share, also where noise took it out of 0..1', () => {
    const { low, high } = wilson(1.2, 30)
    expect(low).toBeLessThanOrEqual(1.2)
    expect(high).toBeGreaterThanOrEqual(1.2)
  })

  it('the variance of noise is that of shares with noise on each of three counts', () => {
    // Fixed seed: a linear congruence, and geometric numbers by inversion.
    let state = 7
    const uniform = () => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
      return (state + 0.5) / 4_294_967_296
    }
    const geometric = () => Math.floor(Math.log(uniform()) / -1)
    const noise = (batches: number) =>
      Array.from({ length: batches }, () => geometric() - geometric()).reduce((a, b) => a + b, 0)
    const [rec, att, non, batches] = [300, 60, 240, 9]
    const shares = Array.from({ length: 20_000 }, () => {
      const noisy = non + noise(batches)
      return noisy / (noisy + rec + noise(batches) + att + noise(batches))
    })
    const mean = shares.reduce((a, b) => a + b, 0) / shares.length
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length
    expect(mean).toBeCloseTo(0.4, 3)
    expect(variance / noiseVariance(0.4, 600, batches, 1)).toBeCloseTo(1, 1)
  })
})
