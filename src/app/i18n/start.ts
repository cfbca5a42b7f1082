import type { Language } from './languages'
import { plainTranslate, type Translate } from './translate'

const files = import.meta.glob<Record<string, never>>('/locales/*/start.json', { eager: true, import: 'default' })

/** Words of the start screen: bundled, so that the first paint waits for nothing. */
export const startTranslate = (language: Language): Translate =>
  plainTranslate({ start: files[`/locales/${language}/start.json`] ?? {} })
