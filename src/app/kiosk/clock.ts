import { addYears, type IsoDate, isoDate } from '../../engine/dates'

/** The day as far as the device can be believed. */
export interface Today {
  readonly today: IsoDate
  /** False when the device's clock is before the day of the build, or more than three years after it. */
  readonly trusted: boolean
}

const localDay = (now: Date): IsoDate => isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())

const dayBefore = (day: IsoDate): IsoDate => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** Never earlier than the build: a clock reset by a flat battery cannot bring back old amounts. */
export function trustedToday(now: Date = new Date(), built: IsoDate = __BUILD_DATE__): Today {
  const day = localDay(now)
  // The build is dated in UTC: a device west of Greenwich may still be on the day before.
  const trusted = day >= dayBefore(built) && day <= addYears(built, 3)
  return { today: day > built ? day : built, trusted }
}

/** Days since the content was last checked; never negative. */
export function contentAge(today: IsoDate, checked: IsoDate = __CONTENT_DATE__): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(checked)) / 86_400_000))
}

/** The moment of the week by the clock of the device: Monday is 1. */
export function momentOf(): { readonly day: number; readonly time: string } {
  const now = new Date()
  return { day: now.getDay() === 0 ? 7 : now.getDay(), time: now.toTimeString().slice(0, 5) }
}
