import type { IsoDate } from '../../engine/dates'
import type { Opening, Place } from '../local/pack'
import { closedOn } from '../local/place'

/** A moment of the week: Monday is 1; time as `09:30`. */
export interface Moment {
  readonly day: number
  readonly time: string
}

/** Whether a place is open; `null` when its hours are not known. */
export const isOpen = (hours: readonly Opening[] | null, { day, time }: Moment): boolean | null =>
  hours === null ? null : hours.some((opening) => opening.day === day && opening.from <= time && time < opening.to)

/** Whether a place is open at a moment of a day: closed for the day, it is not, whatever its hours. */
export const isPlaceOpen = (place: Place, now: Moment, today: IsoDate): boolean | null =>
  closedOn(place, today) ? false : isOpen(place.hours, now)
