import { OFFICE_LANGUAGES, type OfficeLanguage } from '../i18n/languages'
import { addGuideWords, loadWords, type Words } from '../i18n/words'

/** Those of the desk in both languages, and of the letters, which offices read in French. */
const FILES = import.meta.glob<object>(
  ['/locales/{fr,en}/{desk,foresight,grounds,resume,handover,staff,urne}.json', '/locales/fr/letter.json'],
  { eager: true, import: 'default' },
)

/** Words of the desk and of all that it shows of the product. Rejects when a file cannot be read. */
export async function deskWords(language: OfficeLanguage): Promise<Words> {
  const words = await loadWords(language)
  await addGuideWords(words)
  words.add(Object.fromEntries(Object.entries(FILES).filter(([path]) => path.startsWith(`/locales/${language}/`))))
  return words
}

/** The other languages of the desk. */
export const othersThan = (language: OfficeLanguage): readonly OfficeLanguage[] =>
  OFFICE_LANGUAGES.filter((other) => other !== language)
