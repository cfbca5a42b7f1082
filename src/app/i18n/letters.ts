import type { Preferences } from '../session/preferences'
import type { Language } from './languages'

/** Letters that the font of the page does not have, by language: fetched with the language only. */
const LETTERS: Readonly<Partial<Record<Language, () => Promise<unknown>>>> = {
  ar: () => import('../ui/letters-ar.css'),
  uk: () => import('../ui/letters-uk.css'),
}

/** Fetches the letters of a language; a system font stands in for those that cannot be read. Never rejects. */
export async function loadLetters(language: Language): Promise<void> {
  await LETTERS[language]?.().catch(() => undefined)
}

/** Fetches the shape of letters that a reader chose. Never rejects. */
export async function loadShape(letters: Preferences['letters']): Promise<void> {
  if (letters === 'dyslexia') await import('../ui/letters-dyslexia.css').catch(() => undefined)
}
