/** Languages offered, in the order of the screen; `fr-falc` is easy French. French is the source of all others. */
export const LANGUAGES = ['fr', 'fr-falc', 'en', 'ar', 'tr', 'uk'] as const
export type Language = (typeof LANGUAGES)[number]

/** Languages of what is not for residents: the observatory, and the ballot box of the staff. */
export const OFFICE_LANGUAGES = ['fr', 'en'] as const
export type OfficeLanguage = (typeof OFFICE_LANGUAGES)[number]

/** Direction of writing. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/** Tag for `lang` and `Intl`: easy French is French. */
export const tagOf = (language: Language): string => (language === 'fr-falc' ? 'fr' : language)

const names = import.meta.glob<Readonly<Record<Language, string>>>('/locales/languages.json', {
  eager: true,
  import: 'default',
})

/** Name of a language, in that language. */
export const languageName = (language: Language): string => names['/locales/languages.json']?.[language] ?? language
