import { type Formats, formats } from './format'
import type { OfficeLanguage } from './languages'
import { plainTranslate, type Translate } from './translate'

/** Words and figures of the observatory in one language. */
export interface ObservatoryWords extends Formats {
  readonly language: OfficeLanguage
  readonly t: Translate
  /** Name behind a key; the id when it has none, which is that of something newer than this page. */
  nameOf(key: string, id: string): string
}

const LOADERS = { fr: () => import('./files/observatory-fr'), en: () => import('./files/observatory-en') } as const

const PATH = /(?:\/(droits))?\/(\w+)\.json$/

/** Loads a language. Rejects when its file cannot be read. */
export async function loadObservatoryWords(language: OfficeLanguage): Promise<ObservatoryWords> {
  const tree: Parameters<typeof plainTranslate>[0] & Record<string, object> = { droits: {} }
  for (const [path, words] of Object.entries((await LOADERS[language]()).files)) {
    const [, folder, name = ''] = PATH.exec(path) ?? []
    Object.assign(folder ? (tree.droits as object) : tree, { [name]: words })
  }
  const t = plainTranslate(tree)
  return {
    language,
    t,
    nameOf(key, id) {
      const name = t(key)
      return name === key ? id : name
    },
    ...formats(language),
  }
}
