import type { ObservatoryWords } from '../i18n/observatory-words'
import type { Figure, Share } from './figures'

/** Whole per cent → "34 %". */
export const percent = ({ rate }: ObservatoryWords, value: number): string => rate(value / 100)

/** What stands for a figure that is not there. */
const missing = ({ t }: ObservatoryWords, figure: null | undefined): string =>
  t(figure === null ? 'observatory.withheld' : 'observatory.absent')

/** A count as a table has it. */
export const countText = (words: ObservatoryWords, count: Figure<number>): string =>
  typeof count === 'number' ? words.number(count) : missing(words, count)

/** A share as a table has it: "34 % (29 à 40)". */
export function shareText(words: ObservatoryWords, share: Figure<Share>): string {
  if (!share) return missing(words, share)
  const { value, low, high } = share
  return words.t('observatory.share', { value: percent(words, value), low, high })
}

/** A withheld figure in a drawing, where there is little room. */
export const shortly = (words: ObservatoryWords, text: string, figure: Figure<unknown>): string =>
  figure === null ? words.t('observatory.withheldShort') : text

/** Short name of a right. */
export const rightName = (words: ObservatoryWords, right: string): string =>
  words.nameOf(`droits.${right}.short`, right)
