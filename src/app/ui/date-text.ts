/** A date being typed: digits of the day, month from 1 to 12, digits of the year. */
export interface DateDraft {
  day: string
  month: number | null
  year: string
}

export type DateStep = 'day' | 'month' | 'year'

/** The draft of an ISO date; empty for null. */
export function draftOf(iso: string | null): DateDraft {
  if (iso === null) return { day: '', month: null, year: '' }
  const [year = '', month, day] = iso.split('-')
  return { day: String(Number(day)), month: Number(month), year }
}

/** True when the three parts are there, whether or not such a day exists. */
export function isComplete({ day, month, year }: DateDraft): boolean {
  return day !== '' && month !== null && year.length === 4
}

/** The ISO date of a complete draft that exists in the calendar; null otherwise (31 February, year 19). */
export function isoOf(draft: DateDraft): string | null {
  if (!isComplete(draft)) return null
  const iso = `${draft.year}-${String(draft.month).padStart(2, '0')}-${draft.day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}

/** The day after a digit; a full day starts again, and `done` tells that no further digit can follow. */
export function typeDay(day: string, digit: string): { day: string; done: boolean } {
  const next = day.length === 1 && Number(day) <= 3 ? day + digit : digit
  return { day: next, done: next.length === 2 || Number(next) > 3 }
}

/** The month after a digit: 1 waits for 10, 11 or 12. */
export function typeMonth(month: number | null, digit: string): { month: number | null; done: boolean } {
  const next = month === 1 && Number(digit) <= 2 ? 10 + Number(digit) : Number(digit) || null
  return { month: next, done: next !== null && next !== 1 }
}

/** The year after a digit; a full year starts again. */
export function typeYear(year: string, digit: string): string {
  return year.length >= 4 ? digit : year + digit
}
