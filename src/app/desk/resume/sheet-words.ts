import type { Language } from '../../i18n/languages'
import { loadLetters } from '../../i18n/letters'
import { type Words, wordsFrom } from '../../i18n/words'

/** All languages at once: a few lines each, there too on a laptop without network that never kept their packs. */
const FILES = import.meta.glob<object>('/locales/*/sheet.json', { eager: true, import: 'default' })

/** Words and letters of the sheet that a resident keeps. Never rejects. */
export async function sheetWords(language: Language): Promise<Words> {
  await loadLetters(language)
  return wordsFrom(
    language,
    Object.fromEntries(Object.entries(FILES).filter(([path]) => path.startsWith(`/locales/${language}/`))),
  )
}
