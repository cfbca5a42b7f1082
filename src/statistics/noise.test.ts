import { describe, expect, it } from 'vitest'
import { COIN_ANSWERS, type CoinAnswer, toss } from './coin'
import { geometricNoise } from './noise'
import { randomBytes, uniform } from './random'

const webCrypto = randomBytes((block) => crypto.getRandomValues(block))

/** Chi-square of counts against expected ones. */
const chiSquare = (found: readonly number[], expected: readonly number[]) =>
  found.reduce((sum, count, index) => sum + (count - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1), 0)

/** Share of each answer of the coin over every tape of bytes: one byte of coin, one of answer, rejected ones left out. */
function exactLaw(truth: CoinAnswer): number[] {
  const counts = Array.from({ length: COIN_ANSWERS }, () => 0)
  for (let coin = 0; coin < 256; coin++) {
    for (let drawn = 0; drawn < 255; drawn++) {
      const tape = [coin, drawn]
      const answer = toss(truth, () => tape.shift() as number)
      counts[answer] = (counts[answer] ?? 0) + 1
    }
  }
  return counts.map((count) => count / (256 * 255))
}

describe('one coin', () => {
  it('has exactly the stated law: the truth in 2 of 3, each other answer in 1 of 6', () => {
    for (const truth of [0, 1, 2] as const) {
      expect(exactLaw(truth).map((share) => share * 6)).toEqual([0, 1, 2].map((answer) => (answer === truth ? 4 : 1)))
    }
  })

  it('makes no answer more than 4 times as likely under one truth as under another', () => {
    const laws = ([0, 1, 2] as const).map(exactLaw)
    for (const a of laws)
      for (const b of laws)
        for (const answer of [0, 1, 2]) {
          expect((a[answer] as number) / (b[answer] as number)).toBeLessThanOrEqual(4)
        }
  })

  it('with the bytes of the browser, 300,000 times, is as stated', () => {
    const counts = [0, 0, 0]
    for (let draw = 0; draw < 300_000; draw++) {
      const answer = toss(1, webCrypto)
      counts[answer] = (counts[answer] as number) + 1
    }
    // Two degrees of freedom: more than 27.6 once in a million runs.
    expect(chiSquare(counts, [50_000, 200_000, 50_000])).toBeLessThan(27.6)
  })

  it('reads only two bytes but for rejected ones, and refuses the byte that would favour an answer', () => {
    const tape = [1, 255, 4]
    expect(toss(0, () => tape.shift() as number)).toBe(0)
    expect(tape).toEqual([])
  })
})

describe('uniform draws', () => {
  it.each([1, 2, 3, 5, 24, 256, 1000])('are even below %d', (below) => {
    const counts = new Map<number, number>()
    const bytes = below > 256 ? 65_536 : 256
    for (let value = 0; value < bytes; value++) {
      const tape = below > 256 ? [value >> 8, value & 255, 0, 0] : [value, 0]
      const drawn = uniform(() => tape.shift() as number, below)
      if (tape.length > 0 && tape.length === (below > 256 ? 2 : 1)) counts.set(drawn, (counts.get(drawn) ?? 0) + 1)
    }
    expect(new Set(counts.values()).size).toBe(1)
    expect(counts.size).toBe(below)
  })
})

describe('two-sided geometric noise', () => {
  it('has probabilities proportional to e^-|z|, 300,000 draws', () => {
    const a = Math.exp(-1)
    const zero = (1 - a) / (1 + a)
    const draws = 300_000
    const counts = new Map<number, number>()
    for (let draw = 0; draw < draws; draw++) {
      const z = Math.max(-6, Math.min(6, geometricNoise(webCrypto)))
      counts.set(z, (counts.get(z) ?? 0) + 1)
    }
    const values = Array.from({ length: 13 }, (_, index) => index - 6)
    const tail = (zero * a ** 6) / (1 - a)
    const expected = values.map((z) => draws * (Math.abs(z) === 6 ? tail : zero * a ** Math.abs(z)))
    // Twelve degrees of freedom: more than 52 once in a million runs.
    expect(
      chiSquare(
        values.map((z) => counts.get(z) ?? 0),
        expected,
      ),
    ).toBeLessThan(52)
  })
})
