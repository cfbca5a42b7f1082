import { bit, type RandomByte, uniform } from './random'

/** What a telephone may say of the one right drawn: not eligible, receives it or waits, does not receive it. */
export const COIN_ANSWERS = 3
export type CoinAnswer = 0 | 1 | 2

/**
 * Heads: the truth; tails: any of the three answers, drawn evenly. Both are drawn each time. The answer is true in 2
 * cases of 3, and no answer is more than 4 times as likely under one truth as under another: ε = ln 4, exactly.
 */
export function toss(truth: CoinAnswer, byte: RandomByte): CoinAnswer {
  const heads = bit(byte)
  const any = uniform(byte, COIN_ANSWERS) as CoinAnswer
  return heads ? truth : any
}

/** Name of the mechanism in the collector's sums. */
export const COIN = 'coin3'
