import { createInstance } from 'i18next'
import { type Formats, formats } from './format'
import { isolated, ltr } from './isolate'
import { directionOf, type Language, tagOf } from './languages'
import { loadLetters } from './letters'
import type { Translate } from './translate'

/** Words and figures in one language. */
export interface Words extends Formats {
  readonly language: Language
  readonly t: Translate
  /** Whether a key has words: content of a right may leave out what does not apply. */
  has(key: string): boolean
  /** Local news in the language, or in French. */
  local(said: { readonly fr: string } & Partial<Record<Language, string | undefined>>): string
  /** Adds the words of more files, by path. */
  add(files: Files): void
  /** Says a right of the local pack: key under `droits.<right>` → text, shown as it is, whatever signs it holds. */
  say(right: string, texts: ReadonlyMap<string, string>): void
}

type Files = Readonly<Record<string, object>>

/** One chunk a language for a visit, another for the guide; nobody fetches those of the others. */
const chunks = import.meta.glob<Files>(['./files/*.ts', '!./files/observatory-*.ts'], { import: 'files' })

async function filesOf(name: string): Promise<Files> {
  const load = chunks[`./files/${name}.ts`]
  if (!load) throw new Error(`no words: ${name}`)
  return load()
}

/** `/locales/fr/droits/rsa.json` → its words under `droits.rsa`. */
function treeOf(files: Files): Record<string, unknown> {
  const tree: Record<string, Record<string, unknown> | object> = {}
  for (const [path, words] of Object.entries(files)) {
    const [, folder, name = ''] = /^\/locales\/[^/]+\/(?:(.+)\/)?([^/]+)\.json$/.exec(path) ?? []
    if (folder) tree[folder] = { ...tree[folder], [name]: words }
    else tree[name] = words
  }
  return tree
}

/** Words from the files of one language. */
export function wordsFrom(language: Language, files: Files): Words {
  const i18n = createInstance()
  // i18next knows tags only: easy French has the plurals of French.
  const tag = tagOf(language)
  i18n.init({
    lng: tag,
    resources: { [tag]: { translation: treeOf(files) } },
    nsSeparator: false,
    fallbackLng: false,
    returnNull: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  const said = new Map<string, ReadonlyMap<string, string>>()
  const own = (key: string): string | undefined => {
    const [, right = '', part = ''] = /^droits\.(local-[a-z0-9-]+)\.(.+)$/.exec(key) ?? []
    return said.get(right)?.get(part)
  }
  const look = isolated(language, (key, blanks) => own(key) ?? i18n.t(key, blanks ?? {}))
  /** Texts without blanks, as they were found: screens draw the same ones again at each key. */
  const plain = new Map<string, string>()
  const plainOf = (key: string): string => {
    const text = plain.get(key) ?? look(key)
    plain.set(key, text)
    return text
  }
  return {
    language,
    t: (key, blanks) => (blanks ? look(key, blanks) : plainOf(key)),
    has: (key) => own(key) !== undefined || i18n.exists(key),
    local: (said) => said[language] ?? (directionOf(language) === 'rtl' ? ltr(said.fr) : said.fr),
    say(right, texts) {
      plain.clear()
      said.set(right, texts)
    },
    add(more) {
      plain.clear()
      i18n.addResourceBundle(tag, 'translation', treeOf(more), true, true)
    },
    ...formats(language),
  }
}

const known = new Map<Language, Words>()

/** Loads a language, once: a visitor who goes back to it waits for nothing. Rejects when its file cannot be read. */
export async function loadWords(language: Language): Promise<Words> {
  const [files] = await Promise.all([filesOf(language), loadLetters(language)])
  const words = known.get(language) ?? wordsFrom(language, files)
  known.set(language, words)
  return words
}

/** Adds the words of the guide. Rejects when their file cannot be read. */
export async function addGuideWords(words: Words): Promise<void> {
  words.add(await filesOf(`guide-${words.language}`))
}
