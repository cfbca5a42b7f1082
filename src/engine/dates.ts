/** A calendar day, `YYYY-MM-DD`. Pure layers never hold a `Date`: it carries a time zone, a birthday does not. */
export type IsoDate = string

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0

/** The number that two digits of a day write: read in place, since rules compare days thousands of times. */
const pair = (day: IsoDate, at: number): number => day.charCodeAt(at) * 10 + day.charCodeAt(at + 1) - 528

/** Year of a day. */
export const yearOf = (day: IsoDate): number => pair(day, 0) * 100 + pair(day, 2)
/** Month of a day, 1 to 12. */
export const monthOf = (day: IsoDate): number => pair(day, 5)
/** Day of the month, 1 to 31. */
export const dayOf = (day: IsoDate): number => pair(day, 8)

/** Number of days of a month (month 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Builds a day; throws `RangeError` when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`no such day: ${year}-${month}-${day}`)
  }
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${two(month)}-${two(day)}`
}

/** Whether a text is an existing day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const month = monthOf(text)
  const day = dayOf(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text), month)
}

/** First day of the month of `day`. */
export const firstOfMonth = (day: IsoDate): IsoDate => (dayOf(day) === 1 ? day : `${day.slice(0, 7)}-01`)

/** Adds calendar months; the day is clipped to the end of the month reached (31 January + 1 month = 28 or 29 February). */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return isoDate(year, month, Math.min(dayOf(day), daysInMonth(year, month)))
}

/** Adds days. */
export function addDays(day: IsoDate, days: number): IsoDate {
  let [year, month, of] = [yearOf(day), monthOf(day), dayOf(day) + days]
  for (; of < 1; of += daysInMonth(year, month)) [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1]
  for (; of > daysInMonth(year, month); [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1])
    of -= daysInMonth(year, month)
  return isoDate(year, month, of)
}

/** Adds calendar years, with the same clipping as `addMonths`. */
export const addYears = (day: IsoDate, years: number): IsoDate => addMonths(day, years * 12)

/** Whole months elapsed from `from` to `to`; negative when `to` is before `from`. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  return dayOf(to) < dayOf(from) ? months - 1 : months
}

/** Age in whole years on a day. */
export const ageOn = (birth: IsoDate, on: IsoDate): number => Math.floor(monthsBetween(birth, on) / 12)
