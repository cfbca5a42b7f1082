import { directionOf, type Language } from './languages'
import type { Translate } from './translate'

const START = '\u2066'
const END = '\u2069'

/**
 * A run of Latin letters or digits, with the signs inside it: "Caf", "caf.fr", "04 67 12", "1.234,56 €", "50 %". What
 * ends a sentence or stands in brackets around it is not part of it.
 */
const RUN =
  /[+]?[A-Za-z\u00c0-\u024f0-9](?:[A-Za-z\u00c0-\u024f0-9 \u00a0\u202f.,:/'’@&+–%€°-]*[A-Za-z\u00c0-\u024f0-9%€°])?/g

/**
 * Isolates what is written left to right within a text written right to left: without it, the groups of a telephone
 * number change places, and brackets and full stops go to the wrong side of a French name. Unicode isolates, not markup:
 * they hold on paper and in a calendar too.
 */
export const isolate = (text: string): string =>
  text.replace(/[\u2066-\u2069]/g, '').replace(RUN, (run) => (/^\d+$/.test(run) ? run : `${START}${run}${END}`))

/** Texts of a language, with what is written left to right isolated where the language itself is not. */
export const isolated = (language: Language, t: Translate): Translate =>
  directionOf(language) === 'rtl' ? (key, blanks) => isolate(t(key, blanks)) : t

/** A whole text of another language within a text written right to left. */
export const ltr = (text: string): string => START + text + END
