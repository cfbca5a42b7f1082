import type { IsoDate } from '../../engine/dates'
import type { Language } from './languages'

/** Figures and dates as a language writes them. */
export interface Formats {
  /** Cents → "1 234,56 €"; whole euros without cents. */
  money(cents: number): string
  /** `2015-03-12` → "12 mars 2015". */
  day(day: IsoDate): string
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

/** Formats of a language, all from `Intl`. */
export function formats(language: Language): Formats {
  const locale = LOCALES[language]
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const wholeEuros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const rate = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const number = new Intl.NumberFormat(locale)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    money: (cents) => (cents % 100 === 0 ? wholeEuros : euros).format(cents / 100),
    day: (iso) => day.format(utc(iso)),
    month: (iso) => month.format(utc(iso)),
    rate: (value) => rate.format(value),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    monthNames: Array.from({ length: 12 }, (_, index) => monthName.format(new Date(Date.UTC(2025, index, 1)))),
  }
}
