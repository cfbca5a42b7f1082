import { type CommuneCode, distanceKm, positionOf } from '../local/communes'
import type { Place } from '../local/pack'

/** Kilometres from the middle of a commune to a place; `null` when nobody knows where the place is. */
export function distanceTo(place: Place, from: CommuneCode): number | null {
  if (place.position) return distanceKm(positionOf(from), place.position)
  return place.commune === null ? null : distanceKm(positionOf(from), positionOf(place.commune))
}

/** Places of the commune first, then by distance; those of which it is not known come last. */
export const nearestTo = (places: readonly Place[], from: CommuneCode): readonly Place[] =>
  places
    .map((place) => ({
      place,
      km: place.commune === from ? -1 : (distanceTo(place, from) ?? Number.POSITIVE_INFINITY),
    }))
    .sort((a, b) => (a.km === b.km ? 0 : a.km - b.km))
    .map(({ place }) => place)
