import type { Language } from '../i18n/languages'

export const TEXT_SIZES = [100, 150, 200] as const
export const THEMES = ['clair', 'contraste'] as const

/** How one visitor wants to read. Memory only: on a terminal the next visitor finds the defaults. */
export interface Preferences {
  readonly language: Language
  /** Per cent of the device's text size. */
  readonly textSize: (typeof TEXT_SIZES)[number]
  readonly theme: (typeof THEMES)[number]
}

export const DEFAULT_PREFERENCES: Preferences = { language: 'fr', textSize: 100, theme: 'clair' }

/** Puts the preferences on the page: language and direction, theme, size of letters. */
export function applyPreferences(root: HTMLElement, preferences: Preferences, direction: 'ltr' | 'rtl'): void {
  root.lang = preferences.language
  root.dir = direction
  root.dataset.theme = preferences.theme
  root.style.setProperty('--text-scale', String(preferences.textSize / 100))
}
