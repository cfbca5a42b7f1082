import { directionOf, LANGUAGES, type Language, tagOf } from '../i18n/languages'
import { createStore } from './store'

export const TEXT_SIZES = [100, 150, 200, 300] as const
/** Light; black on white; white on black. */
export const THEMES = ['clair', 'contrasteClair', 'contraste'] as const
export const SPACINGS = ['normal', 'wide'] as const
export const LETTERS = ['atkinson', 'dyslexia'] as const
/** Seconds that each button stays lit. */
export const SCAN_TIMES = [1, 2, 4] as const

/** How one visitor wants to read. On a terminal the next visitor finds the defaults. */
export interface Preferences {
  readonly language: Language
  /** Per cent of the device's text size. */
  readonly textSize: (typeof TEXT_SIZES)[number]
  readonly theme: (typeof THEMES)[number]
  /** Between letters, words and lines. */
  readonly spacing: (typeof SPACINGS)[number]
  readonly letters: (typeof LETTERS)[number]
  /** No picture, no shadow, no motion. */
  readonly calm: boolean
  /** Everything in the lower half of the screen, within reach of somebody seated. */
  readonly low: boolean
  /** Buttons light up one after the other; one key chooses. */
  readonly scan: boolean
  readonly scanTime: (typeof SCAN_TIMES)[number]
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'fr',
  textSize: 100,
  theme: 'clair',
  spacing: 'normal',
  letters: 'atkinson',
  calm: false,
  low: false,
  scan: false,
  scanTime: 2,
}

/** The language that was chosen and could not be read, for the message to who chose it. */
export const languageNotHere = createStore<Language | undefined>(undefined)

const ALLOWED: { readonly [K in keyof Preferences]: readonly Preferences[K][] } = {
  language: LANGUAGES,
  textSize: TEXT_SIZES,
  theme: THEMES,
  spacing: SPACINGS,
  letters: LETTERS,
  calm: [false, true],
  low: [false, true],
  scan: [false, true],
  scanTime: SCAN_TIMES,
}

/** Preferences read from the device; what is missing or makes no sense has its default. */
export function parsePreferences(raw: unknown): Preferences {
  const said = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}
  const kept = Object.entries(ALLOWED).filter(([key, values]) => (values as readonly unknown[]).includes(said[key]))
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(kept.map(([key]) => [key, said[key]])) }
}

/** Puts the preferences on the page. `shown`: the language of its words, until those of the chosen one are there. */
export function applyPreferences(root: HTMLElement, preferences: Preferences, shown: Language): void {
  root.lang = tagOf(shown)
  root.dir = directionOf(shown)
  root.dataset.theme = preferences.theme
  root.dataset.spacing = preferences.spacing
  root.dataset.letters = preferences.letters
  root.toggleAttribute('data-calm', preferences.calm)
  root.toggleAttribute('data-low', preferences.low)
  root.style.setProperty('--text-scale', String(preferences.textSize / 100))
}
