import type { IsoDate } from '../../engine/dates'
import { formats } from './format'
import { isolated } from './isolate'
import type { Language } from './languages'
import { loadLetters } from './letters'
import { plainTranslate, type Translate } from './translate'

type Tree = Parameters<typeof plainTranslate>[0]

const french = import.meta.glob<Tree>('/locales/fr/start.json', { eager: true, import: 'default' })
const others = import.meta.glob<Tree>(['/locales/*/start.json', '!/locales/fr/start.json'], { import: 'default' })

/** Words of the start screen in one language. */
export interface StartWords {
  readonly language: Language
  readonly t: Translate
  day(day: IsoDate): string
}

function startWords(language: Language, start: Tree): StartWords {
  return { language, t: isolated(language, plainTranslate({ start })), day: formats(language).day }
}

/** French is in the page, so that the first paint waits for nothing. */
export const FRENCH_START = startWords('fr', french['/locales/fr/start.json'] ?? {})

/** Loads the start screen's words: one small file for whoever wants another language. Rejects when it cannot be read. */
export async function loadStart(language: Language): Promise<StartWords> {
  if (language === 'fr') return FRENCH_START
  const load = others[`/locales/${language}/start.json`]
  if (!load) throw new Error(`no words of the start screen in ${language}`)
  const [start] = await Promise.all([load(), loadLetters(language)])
  return startWords(language, start)
}
