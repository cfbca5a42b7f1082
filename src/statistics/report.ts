import type { Catalogue } from './catalogue'
import { type CoinAnswer, toss } from './coin'
import { type RandomByte, uniform } from './random'
import { FORMAT, type Month } from './vocabulary'

/** Bytes of a report, whatever it says. */
export const REPORT_BYTES = 256

/** Quarter of a month, `2026-Q1`. */
export const quarterOf = (month: Month): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`

/** The right that a telephone speaks of: drawn among all, whatever the person has, so that it reveals nothing. */
export function drawRight({ rights }: Catalogue, byte: RandomByte): string {
  const ids = Object.keys(rights)
  return ids[uniform(byte, ids.length)] as string
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 128 random bits and a few more, in 22 letters: used for one report and never again. */
const nonce = (byte: RandomByte): string => Array.from({ length: 22 }, () => ALPHABET[uniform(byte, 64)]).join('')

/** The one report of a telephone for a quarter: the coin is tossed here, and the truth goes no further. */
export function reportOf(
  { catalogue, right, truth, geo, quarter }: ReportInput,
  byte: RandomByte,
): { readonly body: string; readonly answer: CoinAnswer } {
  const answer = toss(truth, byte)
  const said = {
    v: FORMAT,
    id: nonce(byte),
    cat: catalogue.version,
    geo,
    q: quarter,
    b: Object.keys(catalogue.rights).indexOf(right),
    r: answer,
    pad: '',
  }
  const missing = REPORT_BYTES - JSON.stringify(said).length
  return { body: JSON.stringify({ ...said, pad: 'x'.repeat(missing) }), answer }
}

export interface ReportInput {
  readonly catalogue: Catalogue
  readonly right: string
  readonly truth: CoinAnswer
  /** Département. */
  readonly geo: string
  readonly quarter: string
}

/** Hours before a report leaves: one hour to fourteen days, so that its moment tells nothing of the visit. */
export const delayHours = (byte: RandomByte): number => 1 + uniform(byte, 14 * 24)
