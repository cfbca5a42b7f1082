import { INPUTS } from '../../src/app/walk/inputs'
import { type Language, wordsOf } from '../words'

const cache = new Map<Language, Map<string, string>>()

function words(language: Language): Map<string, string> {
  const known = cache.get(language) ?? wordsOf(language)
  cache.set(language, known)
  return known
}

/** The text of a key. Throws when there is none: a visit must not look for words that nobody sees. */
export function say(key: string, language: Language = 'fr'): string {
  const text = words(language).get(key)
  if (text === undefined) throw new Error(`no words for ${key}`)
  return text
}

/** The whole text of a key, with anything in its blanks. */
export function saying(key: string, language: Language = 'fr'): RegExp {
  const literal = say(key, language)
    .split(/\{\{\w+\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('.+')}$`)
}

/** The fact that a title asks for; `undefined` when it is no question. */
export function factOf(title: string, language: Language = 'fr'): string | undefined {
  return Object.keys(INPUTS).find((fact) =>
    ['title', 'titleYou', 'titleOne', 'titleChildren', 'titleChild'].some((variant) => {
      const key = `questions.${fact}.${variant}`
      return words(language).has(key) && saying(key, language).test(title)
    }),
  )
}

/** Names under which an option may be shown. */
export function optionNames(fact: string, value: string, language: Language = 'fr'): RegExp[] {
  return ['options', 'optionsYou']
    .map((group) => `questions.${fact}.${group}.${value}`)
    .filter((key) => words(language).has(key))
    .map((key) => saying(key, language))
}
