import type { Benefit } from '../../law/benefit'
import type { Words } from '../i18n/words'
import { amountText } from '../walk/benefit-words'
import type { Range } from './income'

/** "230 €", or "entre 120 € et 230 €". */
export const rangeText = (words: Words, { least, most }: Range): string =>
  amountText(words, { least, most, per: 'month' }) ?? ''

/** "+ 120 €", "− 40 €", "0 €"; the sign is not told by a colour. */
export function signedText({ money }: Words, cents: number): string {
  if (cents === 0) return money(0)
  return `${cents > 0 ? '+' : '−'}\u202f${money(Math.abs(cents))}`
}

/** A difference between two situations; of a range, both ends. */
export const differenceText = (words: Words, { least, most }: Range): string =>
  least === most
    ? signedText(words, least)
    : words.t('results.range', { least: signedText(words, least), most: signedText(words, most) })

/** The name of a right. */
export const rightName = ({ t }: Words, { id }: Benefit): string => t(`droits.${id}.name`)
