import { bit, type RandomByte, uniform } from './random'

/**
 * Bernoulli(e^−1) from fair draws alone, no floating point: the first k for which a draw of Bernoulli(1/k) fails is
 * odd with that probability (von Neumann; Canonne, Kamath and Steinke 2020, algorithm 1).
 */
function survives(byte: RandomByte): boolean {
  let k = 1
  while (uniform(byte, k) === 0) k += 1
  return k % 2 === 1
}

/**
 * Two-sided geometric noise with ε = 1: P(z) is proportional to e^−|z|, exactly. A geometric number with a sign; the
 * zero of one sign is drawn again, or zero would come twice.
 */
export function geometricNoise(byte: RandomByte): number {
  for (;;) {
    let size = 0
    while (survives(byte)) size += 1
    const negative = bit(byte)
    if (size > 0 || !negative) return negative ? -size : size
  }
}
