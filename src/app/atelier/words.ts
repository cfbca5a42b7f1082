import type { OfficeLanguage } from '../i18n/languages'
import { addGuideWords, loadWords, type Words } from '../i18n/words'

const FILES = import.meta.glob<object>('/locales/{fr,en}/{atelier,urne,faults}.json', {
  eager: true,
  import: 'default',
})

/** Words of the workshop and of all that it names of the product. Rejects when a file cannot be read. */
export async function atelierWords(language: OfficeLanguage): Promise<Words> {
  const words = await loadWords(language)
  await addGuideWords(words)
  words.add(Object.fromEntries(Object.entries(FILES).filter(([path]) => path.startsWith(`/locales/${language}/`))))
  return words
}
