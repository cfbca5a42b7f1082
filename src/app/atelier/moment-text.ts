import { type Language, tagOf } from '../i18n/languages'

/** A moment (UTC, ISO 8601) as the houses read it: their day and hour. */
export const momentText = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(tagOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(
    new Date(at),
  )
