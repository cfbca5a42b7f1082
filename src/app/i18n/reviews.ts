import type { Language } from './languages'

/** Whether somebody whose language it is has read a translation, who and when (ISO date). */
export type Review =
  | { readonly reviewed: false }
  | { readonly reviewed: true; readonly by: string; readonly on: string }

const files = import.meta.glob<Readonly<Partial<Record<Language, Review>>>>('/locales/reviews.json', {
  eager: true,
  import: 'default',
})

/** State of a translation; `undefined` for French, which is the source. */
export const reviewOf = (language: Language): Review | undefined => files['/locales/reviews.json']?.[language]
