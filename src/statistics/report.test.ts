import { describe, expect, it } from 'vitest'
import { chance } from '../../tests/statistics/visits'
import { CATALOGUE } from './catalogue'
import type { CoinAnswer } from './coin'
import type { RandomByte } from './random'
import { delayHours, drawRight, quarterOf, REPORT_BYTES, reportOf } from './report'

const bytes = (seed: number): RandomByte => {
  const random = chance(seed)
  return () => Math.floor(random() * 256)
}
const input = (truth: CoinAnswer, right = 'rsa') =>
  ({ catalogue: CATALOGUE, right, truth, geo: '88', quarter: '2026-Q1' }) as const

describe('a report', () => {
  it('has the same size whatever it says, and tells neither the truth nor anything else', () => {
    for (const right of Object.keys(CATALOGUE.rights)) {
      for (const truth of [0, 1, 2] as const) {
        const { body, answer } = reportOf(input(truth, right), bytes(truth + 1))
        expect(new TextEncoder().encode(body)).toHaveLength(REPORT_BYTES)
        const said = JSON.parse(body)
        expect(Object.keys(said)).toEqual(['v', 'id', 'cat', 'geo', 'q', 'b', 'r', 'pad'])
        expect(said.r).toBe(answer)
        expect(Object.keys(CATALOGUE.rights)[said.b]).toBe(right)
        expect(said.id).toMatch(/^[\w-]{22}$/)
      }
    }
  })

  it('shares nothing with the next one of the same telephone', () => {
    const byte = bytes(5)
    const ids = Array.from({ length: 100 }, () => JSON.parse(reportOf(input(1), byte).body).id)
    expect(new Set(ids).size).toBe(100)
  })

  it('speaks of any right as often, and leaves in one hour to fourteen days', () => {
    const byte = bytes(6)
    const drawn = Array.from({ length: 4_000 }, () => drawRight(CATALOGUE, byte))
    expect(new Set(drawn).size).toBe(Object.keys(CATALOGUE.rights).length)
    const hours = Array.from({ length: 4_000 }, () => delayHours(byte))
    expect([Math.min(...hours), Math.max(...hours)]).toEqual([1, 336])
  })

  it.each([
    ['2026-01', '2026-Q1'],
    ['2026-06', '2026-Q2'],
    ['2026-12', '2026-Q4'],
  ])('of %s is of %s', (month, quarter) => expect(quarterOf(month)).toBe(quarter))
})

/** What reports on one right say of it: people by answer, without the coin (x̂ = 2c − n/3); never clamped. */
const withoutCoin = (counts: readonly number[]): number[] => {
  const n = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => 2 * count - n / 3)
}

describe('the estimate', () => {
  it('is without bias: on the expected counts it gives back the people exactly', () => {
    for (const people of [
      [60, 25, 15],
      [0, 0, 99],
      [300, 1, 2],
    ]) {
      const n = people.reduce((sum, count) => sum + count, 0)
      // Two thirds of each answer are true, and one sixth of the others say it too.
      const expected = people.map((own) => (2 / 3) * own + (n - own) / 6)
      for (const [index, estimate] of withoutCoin(expected).entries())
        expect(estimate).toBeCloseTo(Number(people[index]), 9)
    }
  })

  it('comes near the truth with a hundred thousand telephones', () => {
    const byte = bytes(9)
    const counts = [0, 0, 0]
    const truths = [...Array(60_000).fill(0), ...Array(25_000).fill(1), ...Array(15_000).fill(2)] as CoinAnswer[]
    for (const truth of truths) {
      const { answer } = reportOf(input(truth), byte)
      counts[answer] = (counts[answer] as number) + 1
    }
    const estimate = withoutCoin(counts)
    expect(Math.abs((estimate[2] as number) - 15_000)).toBeLessThan(1_500)
    expect(Math.abs((estimate[1] as number) - 25_000)).toBeLessThan(1_500)
  }, 30_000)
})
