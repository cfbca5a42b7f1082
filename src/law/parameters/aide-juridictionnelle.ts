import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

const checkedOn = '2026-11-26'
const decret: Source = {
  title: 'Décret n° 2020-1717 du 28 décembre 2020 relatif à l’aide juridictionnelle',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042748211',
}
const circulaire2025: Source = {
  title: 'Circulaire du 20 janvier 2025 sur les plafonds de l’aide juridictionnelle ; Service-Public, fiche F18074',
  url: 'https://www.service-public.fr/particuliers/vosdroits/F18074',
}

/** Yearly reference tax income of one person up to which the State pays all, 55 % or 25 % of the lawyer. */
export const aideJuridictionnellePlafonds: Parameter<{ totale: Money; partielle55: Money; partielle25: Money }> = {
  id: 'aideJuridictionnelle.plafonds',
  unit: 'table',
  checkedOn,
  nextRevision: '2026-01-01',
  values: [
    {
      from: '2025-01-23',
      value: { totale: euros(12_862), partielle55: euros(15_203), partielle25: euros(19_290) },
      source: circulaire2025,
    },
  ],
}

/** What each further person adds, as a share of the limit of the whole aid: the first two, and the next ones. */
export const aideJuridictionnelleMajorations: Parameter<{ deuxPremieres: number; suivantes: number }> = {
  id: 'aideJuridictionnelle.majorations',
  unit: 'table',
  checkedOn,
  values: [{ from: '2021-01-01', value: { deuxPremieres: 0.18, suivantes: 0.1137 }, source: decret }],
}

/** Ages in years under which a child is in the tax household of the parents: at all events, or while studying. */
export const aideJuridictionnelleAgesEnfants: Parameter<{ sansEtudes: number; etudes: number }> = {
  id: 'aideJuridictionnelle.agesEnfants',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2021-01-01',
      value: { sansEtudes: 21, etudes: 25 },
      source: {
        title: 'Code général des impôts, art. 6, 3',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069577',
      },
    },
  ],
}
