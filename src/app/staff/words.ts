import type { OfficeLanguage } from '../i18n/languages'
import { plainTranslate, type Translate } from '../i18n/translate'

const files = import.meta.glob<Record<string, never>>('/locales/{fr,en}/{staff,urne,faults}.json', {
  eager: true,
  import: 'default',
})

/** Words of the staff's page, in one of its languages. */
export const staffWords = (language: OfficeLanguage): Translate =>
  plainTranslate(
    Object.fromEntries(
      ['staff', 'urne', 'faults'].map((name) => [name, files[`/locales/${language}/${name}.json`] ?? {}]),
    ),
  )
