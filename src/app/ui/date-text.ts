/** A date being typed: the digits of each part, those of a whole day or month with their leading zero or not. */
export interface DateDraft {
  day: string
  month: string
  year: string
}

export type DateStep = 'day' | 'month' | 'year'

/** The first part that is not whole yet; null when all are. */
export const unfinished = ({ day, month, year }: DateDraft): DateStep | null => {
  if (Number(day) === 0) return 'day'
  if (Number(month) === 0) return 'month'
  return year.length < 4 ? 'year' : null
}

/** The draft of an ISO date; empty for null. */
export function draftOf(iso: string | null): DateDraft {
  if (iso === null) return { day: '', month: '', year: '' }
  const [year = '', month = '', day = ''] = iso.split('-')
  return { day, month, year }
}

/** True when the three parts are there, whether or not such a day exists. */
export const isComplete = (draft: DateDraft): boolean => unfinished(draft) === null

/** The ISO date of a complete draft that exists in the calendar; null otherwise (31 February, year 19). */
export function isoOf(draft: DateDraft): string | null {
  if (!isComplete(draft)) return null
  const iso = `${draft.year}-${draft.month.padStart(2, '0')}-${draft.day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}

/** A number of two digits at most after a digit; `done` when no other digit can follow. */
function typeTwo(text: string, digit: string, most: number): { text: string; done: boolean } {
  const both = text.length === 1 ? text + digit : ''
  const next = Number(both) >= 1 && Number(both) <= most ? both : digit
  return { text: next, done: next.length === 2 || Number(next) * 10 > most }
}

/** The day after a digit; a full day starts again, and `done` tells that no further digit can follow. */
export const typeDay = (day: string, digit: string): { text: string; done: boolean } => typeTwo(day, digit, 31)

/** The month after a digit: 1 alone waits for 10, 11 or 12; 01 does not. */
export const typeMonth = (month: string, digit: string): { text: string; done: boolean } => typeTwo(month, digit, 12)

/** The year after a digit; a full year starts again. */
export function typeYear(year: string, digit: string): string {
  return year.length >= 4 ? digit : year + digit
}
