import { filesUnder, textOf } from './sources'

/** Languages of the product; French is the source. Held against `src/app/i18n/languages.ts` by a test. */
export const LANGUAGES = ['fr', 'fr-falc', 'en', 'ar', 'tr', 'uk'] as const
export type Language = (typeof LANGUAGES)[number]

/** Files in French and English only: the observatory, the ballot box of the staff, the statement of accessibility. */
const OFFICE = /\/(accessibility|atelier|desk|foresight|grounds|handover|observatory|resume|staff|urne|widget)\.json$/
const OFFICE_LANGUAGES: readonly Language[] = ['fr', 'en']

/** What is written in French only, for offices: the letters of the desk. */
const FRENCH_ONLY = /^letter\./

/** Every text of a language: dotted key (`droits.rsa.name`) → text. */
export function wordsOf(language: Language): Map<string, string> {
  const words = new Map<string, string>()
  const collect = (key: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) collect(`${key}.${name}`, inner)
    else words.set(key, String(value))
  }
  for (const path of filesUnder(`locales/${language}`, /\.json$/)) {
    const key = path.slice(`locales/${language}/`.length, -'.json'.length).replaceAll('/', '.')
    collect(key, JSON.parse(textOf(path)))
  }
  return words
}

/** The French texts that a language must have. */
export function sourceFor(language: Language): Map<string, string> {
  if (language === 'fr') return wordsOf('fr')
  const all = new Map([...wordsOf('fr')].filter(([key]) => !FRENCH_ONLY.test(key)))
  if (OFFICE_LANGUAGES.includes(language)) return all
  return new Map([...all].filter(([key]) => !OFFICE.test(`/${key.split('.')[0]}.json`)))
}

const PLURAL = /_(zero|one|two|few|many|other)$/
/** Key without its plural category. */
export const baseOf = (key: string): string => key.replace(PLURAL, '')
/** Plural category of a key, if it has one. */
export const categoryOf = (key: string): string | undefined => PLURAL.exec(key)?.[1]
/** Every key of some words, without plural categories. */
export const basesOf = (words: ReadonlyMap<string, string>): string[] =>
  [...new Set([...words.keys()].map(baseOf))].sort()
/** Text of a key, or of the plural that it is a form of. */
export const formOf = (words: ReadonlyMap<string, string>, key: string): string | undefined =>
  words.get(key) ?? words.get(`${baseOf(key)}_other`)
