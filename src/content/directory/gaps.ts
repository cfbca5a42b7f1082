import { COMMUNE_CODES, type CommuneCode } from '../local/communes'
import type { Place } from '../local/pack'
import { needsOf } from '../local/place'
import { NEED_IDS, type NeedId } from './needs'

/** The needs for which no place is known, commune by commune: what the offer lacks. */
export const gapsByCommune = (places: readonly Place[]): ReadonlyMap<CommuneCode, readonly NeedId[]> =>
  new Map(
    COMMUNE_CODES.map((code) => {
      const met = new Set(places.filter(({ commune }) => commune === code).flatMap(needsOf))
      return [code, NEED_IDS.filter((need) => !met.has(need))]
    }),
  )

/** The needs for which no place is known in any of the ten communes. */
export function gapsEverywhere(places: readonly Place[]): readonly NeedId[] {
  const met = new Set(places.filter(({ commune }) => commune !== null).flatMap(needsOf))
  return NEED_IDS.filter((need) => !met.has(need))
}
