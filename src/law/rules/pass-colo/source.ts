import type { Source } from '../../../engine/parameter'

/** The decree that made the Pass colo, and how its quotient is worked out since June 2024. */
export const decretPassColo: Source = {
  title: 'Décret n° 2024-277 du 28 mars 2024, art. 1, modifié par le décret n° 2024-619 du 27 juin 2024',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049339141',
}
