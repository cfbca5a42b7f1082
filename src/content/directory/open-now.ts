import type { Opening } from '../local/pack'

/** A moment of the week: Monday is 1; time as `09:30`. */
export interface Moment {
  readonly day: number
  readonly time: string
}

/** Whether a place is open; `null` when its hours are not known. */
export const isOpen = (hours: readonly Opening[] | null, { day, time }: Moment): boolean | null =>
  hours === null ? null : hours.some((opening) => opening.day === day && opening.from <= time && time < opening.to)
