import type { Position } from './pack'

/** A commune of the Porte des Vosges Méridionales. Its name is a word: `questions.commune.options.<code>`. */
export interface Commune {
  /** INSEE code (Code officiel géographique 2026). */
  readonly code: CommuneCode
  /** Middle of its outline of 2018 (IGN, Admin Express): where a map writes its name, not a place. */
  readonly position: Position
}

export const COMMUNE_CODES = [
  '88383',
  '88429',
  '88487',
  '88415',
  '88158',
  '88409',
  '88148',
  '88351',
  '88498',
  '88205',
] as const
export type CommuneCode = (typeof COMMUNE_CODES)[number]

const at = (code: CommuneCode, lat: number, lon: number): Commune => ({ code, position: { lat, lon } })

/** The ten communes, the largest first. */
export const LOCAL_COMMUNES: readonly Commune[] = [
  at('88383', 48.0015, 6.5816),
  at('88429', 48.036, 6.5563),
  at('88487', 47.9424, 6.5052),
  at('88415', 48.0459, 6.6253),
  at('88158', 48.093, 6.6201),
  at('88409', 48.0243, 6.6527),
  at('88148', 47.9913, 6.6488),
  at('88351', 47.97, 6.4283),
  at('88498', 47.9695, 6.663),
  at('88205', 47.9501, 6.5676),
]

/** Where a commune is. */
export const positionOf = (code: CommuneCode): Position =>
  (LOCAL_COMMUNES.find((commune) => commune.code === code) as Commune).position

const EARTH_KM = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres as the crow flies (haversine). */
export function distanceKm(a: Position, b: Position): number {
  const [dLat, dLon] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2]
  const h = Math.sin(dLat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h))
}
