import { addDays, type IsoDate } from '../../engine/dates'
import type { NeedId } from '../directory/needs'
import type { Closure, Place } from './pack'

/** Days ahead for which a closure is announced. */
const ANNOUNCED = 14

const holdsOn = ({ from, to }: Closure, day: IsoDate): boolean => from <= day && day <= to

/** The closure that a day falls in. */
export const closedOn = ({ closures = [] }: Pick<Place, 'closures'>, day: IsoDate): Closure | undefined =>
  closures.find((closure) => holdsOn(closure, day))

/** The closure that whoever goes there must know of: that of today, else the first to begin within fourteen days. */
export function closureToTell(place: Pick<Place, 'closures'>, today: IsoDate): Closure | undefined {
  const last = addDays(today, ANNOUNCED)
  const coming = (place.closures ?? []).filter(({ from }) => from > today && from <= last)
  return closedOn(place, today) ?? coming.sort((a, b) => (a.from < b.from ? -1 : 1))[0]
}

/** What a place helps with, by itself or through those who receive there. */
export const needsOf = ({ needs, permanences = [] }: Pick<Place, 'needs' | 'permanences'>): readonly NeedId[] => [
  ...new Set([...needs, ...permanences.flatMap((permanence) => permanence.needs)]),
]

/** A place without what is past: closures that are over, days of permanences that are, or on which it is closed. */
export function placeOn(place: Place, today: IsoDate): Place {
  const { closures, permanences } = place
  return {
    ...place,
    ...(closures && { closures: closures.filter(({ to }) => to >= today) }),
    ...(permanences && {
      permanences: permanences
        .map((one) => ({ ...one, dates: one.dates.filter(({ on }) => on >= today && !closedOn(place, on)) }))
        .filter(({ hours, dates }) => hours.length + dates.length > 0),
    }),
  }
}
