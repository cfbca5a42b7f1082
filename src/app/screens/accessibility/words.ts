import { type Formats, formats } from '../../i18n/format'
import type { Language, OfficeLanguage } from '../../i18n/languages'
import { plainTranslate, type Translate } from '../../i18n/translate'

type Tree = Parameters<typeof plainTranslate>[0]

const files = import.meta.glob<Tree>('/locales/{fr,en}/accessibility.json', { import: 'default' })

/** Words of the statement, and the language that they are in. */
export interface StatementWords {
  readonly language: OfficeLanguage
  readonly t: Translate
  readonly day: Formats['day']
}

/** Loads the statement: a legal text, in English or else in French. Rejects when its file cannot be read. */
export async function loadStatement(wanted: Language): Promise<StatementWords> {
  const language = wanted === 'en' ? 'en' : 'fr'
  const load = files[`/locales/${language}/accessibility.json`]
  if (!load) throw new Error(`no statement in ${language}`)
  return { language, t: plainTranslate({ accessibility: await load() }), day: formats(language).day }
}
