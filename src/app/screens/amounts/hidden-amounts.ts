import type { Words } from '../../i18n/words'
import { HIDDEN } from './mark'

/** An amount that a text says itself, in any of the languages: "1 234,56 €", "€1,234". */
const SAID =
  /€[\s\u00a0]?\d(?:[\d.,\s\u00a0\u202f]*\d)?|\d(?:[\d.,\s\u00a0\u202f]*\d)?[\s\u00a0\u202f]*(?:€|euros?|євро|يورو)/gu

const shown = new WeakMap<Words, Words>()

/** The same words without any amount of money, for a visitor whose screen others can see. */
export function hideAmounts(words: Words): Words {
  const hidden: Words = {
    ...words,
    money: () => HIDDEN,
    t: (key, blanks) => words.t(key, blanks).replace(SAID, HIDDEN),
    local: (said) => words.local(said).replace(SAID, HIDDEN),
  }
  shown.set(hidden, words)
  return hidden
}

/** The words with their amounts, for what leaves on paper or to a phone: it is for its owner alone. */
export const withAmounts = (words: Words): Words => shown.get(words) ?? words
