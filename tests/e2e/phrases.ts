import { INPUTS } from '../../src/app/walk/inputs'
import { SCREENS } from '../../src/app/walk/screens'
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

const MARKS = /[\u2066-\u2069]/g

/** What is on screen without the marks that isolate French names in a text written right to left. */
export const bare = (text: string): string => text.replace(MARKS, '').trim()

/** A pattern for a literal text; such marks may stand anywhere in it. */
const patternOf = (literal: string, marked: boolean): string =>
  [...literal]
    .map((letter) => (/\s/.test(letter) ? '\\s' : letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')))
    .join(marked ? '[\\u2066\\u2069]*' : '')

/** The whole text of a key, with anything in its blanks. */
export function saying(key: string, language: Language = 'fr'): RegExp {
  const marked = language === 'ar'
  const marks = marked ? '[\\u2066\\u2069]*' : ''
  const parts = say(key, language).split(/\{\{\w+\}\}/)
  return new RegExp(`^${marks}${parts.map((part) => patternOf(part, marked)).join('.+')}${marks}$`)
}

/** The name of a button or a title, as roles are asked for it. */
export const nameOf = (key: string, language: Language = 'fr'): string | RegExp =>
  language === 'ar' ? saying(key, language) : say(key, language)

/** The fact, or the screen of several facts, that a title asks for; `undefined` when it is no question. */
export function factOf(shown: string, language: Language = 'fr'): string | undefined {
  const title = bare(shown)
  const asks = (key: string) =>
    TITLES.map((variant) => `${key}.${variant}`).some(
      (one) => words(language).has(one) && saying(one, language).test(title),
    )
  const screen = Object.keys(SCREENS).find((id) => asks(`questions.screens.${id}`))
  return screen ?? Object.keys(INPUTS).find((fact) => asks(`questions.${fact}`))
}

const TITLES = ['title', 'titleYou', 'titleOne', 'titleChildren', 'titleChild', 'titleHousehold']

/** The fact of a line of a screen that asks several: the line ends with its short name. */
export function factOfLine(screen: string, line: string, language: Language = 'fr'): string {
  const together: readonly { readonly id: string }[] = SCREENS[screen as keyof typeof SCREENS]
  const fact = together.find(({ id }) =>
    new RegExp(`(^|:\\s)${saying(`questions.${id}.short`, language).source.slice(1)}`).test(
      bare(line).replace(/\s/g, ' '),
    ),
  )
  if (!fact) throw new Error(`no fact for the line ${line} of ${screen}`)
  return fact.id
}

/** Names under which an option may be shown. */
export function optionNames(fact: string, value: string, language: Language = 'fr'): RegExp[] {
  return ['options', 'optionsYou']
    .map((group) => `questions.${fact}.${group}.${value}`)
    .filter((key) => words(language).has(key))
    .map((key) => saying(key, language))
}

/** Names under which an item of the list to tick may be shown. */
export const tickNames = (fact: string, language: Language = 'fr'): RegExp[] =>
  ['tick', 'tickYou']
    .map((variant) => `questions.${fact}.${variant}`)
    .filter((key) => words(language).has(key))
    .map((key) => saying(key, language))
