import { createInstance } from 'i18next'
import { type Formats, formats } from './format'
import type { Language } from './languages'
import type { Translate } from './translate'

/** Words and figures in one language. */
export interface Words extends Formats {
  readonly language: Language
  readonly t: Translate
  /** Whether a key has words: content of a right may leave out what does not apply. */
  has(key: string): boolean
}

const LOADERS: Readonly<Record<Language, () => Promise<{ files: Record<string, object> }>>> = {
  fr: () => import('./fr'),
  en: () => import('./en'),
}

/** `/locales/fr/droits/rsa.json` → its words under `droits.rsa`. */
function treeOf(files: Record<string, object>): Record<string, unknown> {
  const tree: Record<string, unknown> = {}
  const droits: Record<string, unknown> = {}
  for (const [path, words] of Object.entries(files)) {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
    if (path.includes('/droits/')) droits[name] = words
    else tree[name] = words
  }
  return { ...tree, droits }
}

/** Words from the files of one language. */
export function wordsFrom(language: Language, files: Record<string, object>): Words {
  const i18n = createInstance()
  i18n.init({
    lng: language,
    resources: { [language]: { translation: treeOf(files) } },
    nsSeparator: false,
    fallbackLng: false,
    returnNull: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return {
    language,
    t: (key, blanks) => i18n.t(key, blanks ?? {}),
    has: (key) => i18n.exists(key),
    ...formats(language),
  }
}

/** Loads a language. Rejects when its file cannot be read. */
export async function loadWords(language: Language): Promise<Words> {
  const { files } = await LOADERS[language]()
  return wordsFrom(language, files)
}
