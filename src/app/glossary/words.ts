import { isolated } from '../i18n/isolate'
import type { Language } from '../i18n/languages'
import { plainTranslate, type Translate } from '../i18n/translate'
import { type Find, finder } from './find'

/** Words of the dialog, and by term: its title, the forms under which it is found, what it means. */
type File = {
  readonly ui: Readonly<Record<string, string>>
  readonly terms: Readonly<Record<string, { readonly name: string; readonly forms: string; readonly text: string }>>
}

/** The words explained in one language. */
export interface Glossary {
  readonly t: Translate
  readonly find: Find
}

const files = import.meta.glob<File>('/locales/*/glossary.json', { import: 'default' })

/** The glossary of some words: also for tests. */
export function glossaryOf(language: Language, glossary: File): Glossary {
  const terms = Object.entries(glossary.terms).map(([id, { forms }]) => ({ id, forms }))
  return {
    t: isolated(language, plainTranslate({ glossary })),
    find: finder(terms, language),
  }
}

/** Loads the glossary of a language. Rejects when its file cannot be read. */
export async function loadGlossary(language: Language): Promise<Glossary> {
  const load = files[`/locales/${language}/glossary.json`]
  if (!load) throw new Error(`no glossary in ${language}`)
  return glossaryOf(language, await load())
}
