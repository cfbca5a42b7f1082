import { filesUnder, textOf } from './sources'

/** Languages of the product; French is the source. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

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

const PLURAL = /_(zero|one|two|few|many|other)$/
/** Key without its plural category. */
export const baseOf = (key: string): string => key.replace(PLURAL, '')
/** Plural category of a key, if it has one. */
export const categoryOf = (key: string): string | undefined => PLURAL.exec(key)?.[1]
