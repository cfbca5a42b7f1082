import type { Place } from './pack'

/**
 * A place as the national schema of digital mediation places has it (schéma de données des lieux de médiation
 * numérique, La Mednum), whose names these are.
 */
export interface NationalPlace {
  readonly id: string
  readonly pivot: string
  readonly nom: string
  readonly adresse: string
  readonly code_postal: string
  readonly commune: string
  readonly code_insee?: string
  readonly latitude?: number
  readonly longitude?: number
  readonly typologie?: string
  readonly telephone?: string
  readonly courriels?: string
  readonly site_web?: string
  readonly horaires?: string
  readonly presentation_resume?: string
  readonly services: string
  readonly frais_a_charge?: string
  readonly dispositif_programmes_nationaux?: string
  readonly modalites_acces?: string
  readonly source: string
  readonly date_maj: string
}

/** The schema's own way to say that the SIRET is not known. */
const NO_SIRET = '0'.repeat(14)

const DAYS = ['', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `2026-12-24` → `2026 Dec 24`. */
function written(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${year} ${MONTHS[Number(month) - 1]} ${date}`
}

/** Hours as OpenStreetMap writes them, which the schema wants: `Mo 09:00-12:00; 2026 Dec 24-2027 Jan 03 off`; `null`: not known. */
export function openingHours({ hours, closures = [] }: Pick<Place, 'hours' | 'closures'>): string | null {
  if (hours === null) return null
  const days = closures.map(({ from, to }) => (from === to ? written(from) : `${written(from)}-${written(to)}`))
  return [
    ...hours.map(({ day, from, to }) => `${DAYS[day]} ${from}-${to}`),
    ...days.map((closed) => `${closed} off`),
  ].join('; ')
}

/** What is known only; the schema has no word for unknown. */
const known = <K extends string, V>(key: K, value: V | null): Partial<Record<K, V>> =>
  value === null ? {} : ({ [key]: value } as Record<K, V>)

/** A place of digital help in the national schema; `null` for any other, and without an address. */
export function nationalPlace(place: Place): NationalPlace | null {
  const [, adresse = '', code_postal = '', commune = ''] = /^(.+), (\d{5}) (.+)$/.exec(place.address ?? '') ?? []
  if (adresse === '' || !place.needs.includes('numerique')) return null
  const label = place.kind === 'franceServices'
  return {
    id: place.id,
    pivot: NO_SIRET,
    nom: place.name,
    adresse,
    code_postal,
    commune,
    ...known('code_insee', place.commune),
    ...known('latitude', place.position?.lat ?? null),
    ...known('longitude', place.position?.lon ?? null),
    ...known('typologie', label ? 'RFS' : null),
    ...known('telephone', place.phone?.replace(/ /g, '').replace(/^0/, '+33') ?? null),
    ...known('courriels', place.email),
    ...known('site_web', place.website),
    ...known('horaires', openingHours(place)),
    ...known('presentation_resume', place.what?.fr ?? null),
    services: 'Aide aux démarches administratives',
    ...known('frais_a_charge', label ? 'Gratuit' : null),
    ...known('dispositif_programmes_nationaux', label ? 'France Services' : null),
    ...known('modalites_acces', place.phone === null ? null : 'Téléphoner'),
    source: place.source.title,
    date_maj: place.verifiedOn,
  }
}
