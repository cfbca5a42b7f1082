import type { IsoDate } from '../../engine/dates'
import type { Language } from './languages'

/** Figures and dates as a language writes them. */
export interface Formats {
  /** Cents → "1 234,56 €"; whole euros without cents. */
  money(cents: number): string
  /** `2015-03-12` → "12 mars 2015", `2015-03-01` → "1er mars 2015". */
  day(day: IsoDate): string
  /** `2015-03-12` → "12 mars 2015", with a long month cut: "12 févr. 2015". */
  shortDay(day: IsoDate): string
  /** `2015-03-12` → "mars 2015". */
  month(day: IsoDate): string
  /** 0.35 → "35 %". */
  rate(rate: number): string
  number(value: number): string
  list(items: readonly string[]): string
  /** Names of the months, January first. */
  readonly monthNames: readonly string[]
}

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' }
const utc = (day: IsoDate) => new Date(`${day}T00:00:00Z`)

/** Formatters are slow to make: each is made when it is first needed, so that the first screen waits for one only. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const known = new Map<Language, Formats>()

/** Formats of a language, all from `Intl`; those that the start screen made serve the visit too. */
export function formats(language: Language): Formats {
  const made = known.get(language) ?? make(language)
  known.set(language, made)
  return made
}

/** `Intl` writes "1 mars" in French, where the first of a month is "1er". */
const ordinal = (language: Language, day: string) => (language === 'fr' ? day.replace(/^1(?=\s)/, '1er') : day)

function make(language: Language): Formats {
  const locale = LOCALES[language]
  const euros = once(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }))
  const wholeEuros = once(
    () => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
  )
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
  const shortDay = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }))
  const month = once(() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }))
  const monthName = once(() => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }))
  const monthNames = once(() =>
    Array.from({ length: 12 }, (_, index) => monthName().format(new Date(Date.UTC(2025, index, 1)))),
  )
  const rate = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }))
  const number = once(() => new Intl.NumberFormat(locale))
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  return {
    money: (cents) => (cents % 100 === 0 ? wholeEuros : euros)().format(cents / 100),
    day: (iso) => ordinal(language, day().format(utc(iso))),
    shortDay: (iso) => ordinal(language, shortDay().format(utc(iso))),
    month: (iso) => month().format(utc(iso)),
    rate: (value) => rate().format(value),
    number: (value) => number().format(value),
    list: (items) => list().format(items),
    get monthNames() {
      return monthNames()
    },
  }
}
