import type { Source } from '../../src/engine/parameter'

/**
 * Sites of the State, of social security, of the European Union, of the Région and of Action Logement, which the law
 * made: the only ones that may back a legal value.
 */
const OFFICIAL = [
  'gouv.fr',
  'service-public.fr',
  'caf.fr',
  'msa.fr',
  'ameli.fr',
  'lassuranceretraite.fr',
  'carsat-nordest.fr',
  'urssaf.fr',
  'insee.fr',
  'banque-france.fr',
  'francetravail.fr',
  'francetravail.org',
  'bo-pole-emploi.org',
  'grandest.fr',
  'jeunest.fr',
  'visale.fr',
  'unedic.org',
  'europa.eu',
  'vie-publique.fr',
  'conseil-constitutionnel.fr',
  'conseil-etat.fr',
]

/** Whether a source has a title and an `https` address on an official site. */
export function isOfficial({ title, url }: Source): boolean {
  if (title.trim().length < 5 || !URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' && OFFICIAL.some((site) => hostname === site || hostname.endsWith(`.${site}`))
}
