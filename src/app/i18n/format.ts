import type { IsoDate } from '../../engine/dates'
import { type Language, tagOf } from './languages'

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
  /** Locale of the figures, for what writes them as they are typed. */
  readonly figures: string
  /** Names of the months, January first. */
  readonly monthNames: readonly string[]
}

interface Locales {
  readonly dates: string
  readonly figures: string
}

/** Arabic figures as in the Maghreb, digits and comma like those of the papers; months by their common names. */
const LOCALES: Readonly<Record<Language, Locales>> = {
  fr: { dates: 'fr-FR', figures: 'fr-FR' },
  'fr-falc': { dates: 'fr-FR', figures: 'fr-FR' },
  en: { dates: 'en-GB', figures: 'en-GB' },
  ar: { dates: 'ar-u-nu-latn', figures: 'ar-MA-u-nu-latn' },
  tr: { dates: 'tr-TR', figures: 'tr-TR' },
  uk: { dates: 'uk-UA', figures: 'uk-UA' },
}
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
const ordinal = (language: Language, day: string) => (tagOf(language) === 'fr' ? day.replace(/^1(?=\s)/, '1er') : day)

/** Marks of direction that `Intl` adds: what shows these texts isolates them (`isolate.ts`). */
const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '')

function make(language: Language): Formats {
  const { dates, figures } = LOCALES[language]
  const currency = { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' } as const
  const euros = once(() => new Intl.NumberFormat(figures, currency))
  const wholeEuros = once(() => new Intl.NumberFormat(figures, { ...currency, maximumFractionDigits: 0 }))
  const day = once(() => new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }))
  const shortDay = once(
    () => new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  )
  const month = once(() => new Intl.DateTimeFormat(dates, { month: 'long', year: 'numeric', timeZone: 'UTC' }))
  const monthName = once(() => new Intl.DateTimeFormat(dates, { month: 'long', timeZone: 'UTC' }))
  const monthNames = once(() =>
    Array.from({ length: 12 }, (_, index) => monthName().format(new Date(Date.UTC(2025, index, 1)))),
  )
  const rate = once(() => new Intl.NumberFormat(figures, { style: 'percent', maximumFractionDigits: 2 }))
  const number = once(() => new Intl.NumberFormat(figures))
  const list = once(() => new Intl.ListFormat(dates, { type: 'conjunction' }))
  return {
    money: (cents) => plain((cents % 100 === 0 ? wholeEuros : euros)().format(cents / 100)),
    day: (iso) => ordinal(language, day().format(utc(iso))),
    shortDay: (iso) => ordinal(language, shortDay().format(utc(iso))),
    month: (iso) => month().format(utc(iso)),
    rate: (value) => plain(rate().format(value)),
    number: (value) => plain(number().format(value)),
    list: (items) => list().format(items),
    figures,
    get monthNames() {
      return monthNames()
    },
  }
}
