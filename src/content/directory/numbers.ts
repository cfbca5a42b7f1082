import type { IsoDate } from '../../engine/dates'
import type { Source } from '../../engine/parameter'
import type { NeedId } from './needs'

/** A national number. Words: `numbers.<id>`: `name`, `use`. */
export interface NationalNumber {
  readonly id: string
  readonly number: string
  readonly needs: readonly NeedId[]
  /** Whether life may be at risk: such numbers come first. */
  readonly urgent: boolean
  /** Whether the call costs nothing; `null`: not known. */
  readonly free: boolean | null
  readonly source: Source
  /** Day of the source. */
  readonly verifiedOn: IsoDate
}

const fiche = (id: string, title: string): Source => ({
  title: `Service-public : ${title}`,
  url: `https://www.service-public.gouv.fr/particuliers/vosdroits/${id}`,
})

const urgent = (id: string, number: string, ...needs: NeedId[]): NationalNumber => ({
  id,
  number,
  needs,
  urgent: true,
  free: true,
  source: fiche('F33954', 'numéros d’urgence'),
  verifiedOn: '2024-07-22',
})

const other = (
  id: string,
  number: string,
  needs: readonly NeedId[],
  free: boolean | null,
  source: Source,
  verifiedOn: IsoDate,
): NationalNumber => ({ id, number, needs, urgent: false, free, source, verifiedOn })

/** National numbers, those for emergencies first. Hours are left out: they change, and a wrong one costs a call. */
export const NUMBERS: readonly NationalNumber[] = [
  urgent('samu', '15', 'sante'),
  urgent('police', '17', 'violences'),
  urgent('pompiers', '18', 'sante'),
  urgent('europe', '112', 'sante', 'violences'),
  urgent('sms', '114', 'violences', 'sante', 'handicap'),
  other('abri', '115', ['logement'], true, fiche('F33954', 'numéros d’urgence'), '2020-10-27'),
  other('enfance', '119', ['violences', 'famille'], true, fiche('F33954', 'numéros d’urgence'), '2020-10-09'),
  other(
    'femmes',
    '3919',
    ['violences'],
    true,
    { title: 'Arrêtons les violences (Gouvernement)', url: 'https://arretonslesviolences.gouv.fr/' },
    '2023-11-25',
  ),
  other(
    'victimes',
    '116 006',
    ['violences', 'justice'],
    true,
    {
      title: 'Préfecture de la Savoie : 116 006, numéro d’aide aux victimes',
      url: 'https://www.savoie.gouv.fr/Actualites/Actualites/Lancement-du-116-006-numero-d-aide-aux-victimes',
    },
    '2018-12-19',
  ),
  other(
    'suicide',
    '3114',
    ['moral', 'sante'],
    true,
    { title: 'Service-public : le 3114', url: 'https://www.service-public.fr/particuliers/actualites/A15206' },
    '2021-09-29',
  ),
  other(
    'soins',
    '116 117',
    ['sante', 'dents'],
    null,
    { title: 'Service-public : accès aux soins', url: 'https://www.service-public.gouv.fr/' },
    '2025-11-01',
  ),
  other(
    'assuranceMaladie',
    '3646',
    ['sante', 'argent'],
    null,
    {
      title: 'Assurance maladie : nos engagements',
      url: 'https://www.ameli.fr/assure/nos-engagements-pour-ameliorer-la-qualite-de-service',
    },
    '2020-07-03',
  ),
  other(
    'caf',
    '3230',
    ['argent', 'famille', 'logement'],
    null,
    { title: 'Caf', url: 'https://www.caf.fr/' },
    '2020-12-16',
  ),
  other(
    'retraite',
    '3960',
    ['grandAge', 'argent'],
    null,
    fiche('F14101', 'retraite anticipée, où s’adresser'),
    '2020-10-06',
  ),
  other(
    'franceTravail',
    '3949',
    ['travail', 'argent'],
    null,
    fiche('F35445', 'inscription au chômage, où s’adresser'),
    '2020-10-02',
  ),
  other(
    'renov',
    '0 808 800 700',
    ['energie', 'logement'],
    null,
    { title: 'France Rénov’', url: 'https://france-renov.gouv.fr' },
    '2025-12-18',
  ),
]

const DANGER: readonly string[] = ['police', 'europe', 'sms', 'femmes', 'enfance']

/** Whom to call when one is in danger at home. */
export const EMERGENCY_NUMBERS: readonly NationalNumber[] = NUMBERS.filter(({ id }) => DANGER.includes(id))
