import { baseOf, basesOf, categoryOf, formOf, type Language, sourceFor, wordsOf } from '../words'

/** What is wrong with the words of a language, by kind: keys, each with what is seen. */
export interface Faults {
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
  /** Counted texts without all the plural forms of the language. */
  readonly plurals: readonly string[]
  /** Empty texts, mark-up, odd spaces, marks of direction. */
  readonly odd: readonly string[]
  /** Texts that do not fill the blanks of the French one. */
  readonly blanks: readonly string[]
  /** Texts with other figures than the French one: an amount, a delay, a telephone number. */
  readonly figures: readonly string[]
  /** Buttons, titles and labels longer than their place. */
  readonly long: readonly string[]
}

const ODD = /^$|<[a-z/!]|&[a-z]+;|^\s|\s$| {2}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u0660-\u0669\u06f0-\u06f9]/i
const SHORT = 40

/** Texts that say a figure in words, or in another way, than the French one. */
const OTHER_FIGURES: ReadonlySet<string> = new Set([
  // The ages of collège and lycée, which other school systems do not have.
  'en: checklists.arriveeFrance.steps.ecole.text',
  // "majeur" is 18.
  'en: droits.bourseLycee.nonCouvert.eleveMajeur',
  // 18 h is 6 pm.
  'en: droits.maPrimeRenov.how.2',
  // "third".
  'en: droits.paje.delay',
])

const blanksOf = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'count')
    .sort()
    .join()
const figuresOf = (text: string) =>
  [...new Set(text.replace(/\{\{.*?\}\}/g, '').match(/(?<![A-Za-z])\d+/g))].sort().join()

/** Lines of lists and cards, which wrap; names that keep their French one beside them; forms of a word, never shown. */
const WRAPS = /\.(options|office|couple|pieces)\.|\.(name|short|forms)$/

/** Twelve characters more than half as much again: what titles and buttons hold on a phone. */
const tooLong = (text: string, french: string, key: string) =>
  french.length < SHORT && !WRAPS.test(key) && text.length > 1.5 * french.length + 12

/** Holds the words of a language against the French ones. */
export function faultsOf(language: Language): Faults {
  const words = wordsOf(language)
  const french = sourceFor(language)
  const known = new Set(basesOf(french))
  const own = new Set(basesOf(words))
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const formsOf = (base: string, of: ReadonlyMap<string, string>) =>
    [...of.keys()].filter((key) => baseOf(key) === base && categoryOf(key)).map(categoryOf)
  const counted = [...own].filter((base) => formsOf(base, words).length > 0 && known.has(base))
  const against = (wrong: (text: string, source: string, key: string) => boolean) =>
    [...words].flatMap(([key, text]) => {
      const source = formOf(french, key)
      return source !== undefined && wrong(text, source, key) ? [`${key}: ${text}`] : []
    })
  return {
    missing: [...known].filter((key) => !own.has(key)),
    unknown: [...own].filter((key) => !known.has(key)),
    // i18next takes `_zero` in any language, for a text of its own when there is none.
    plurals: counted.filter((base) => wanted.some((form) => !formsOf(base, words).includes(form))),
    odd: [...words].filter(([, text]) => ODD.test(text)).map(([key, text]) => `${key}: ${text}`),
    blanks: against((text, source) => blanksOf(text) !== blanksOf(source)),
    figures: against(
      (text, source, key) =>
        !categoryOf(key) && !OTHER_FIGURES.has(`${language}: ${key}`) && figuresOf(text) !== figuresOf(source),
    ),
    long: against(tooLong),
  }
}
