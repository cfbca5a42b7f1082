import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

const checkedOn = '2026-11-23'
const conditions: Source = {
  title: 'Code du travail, art. R5423-1',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000018525084',
}
const interruption: Source = {
  title: 'Code du travail, art. R5423-5',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000018525076',
}

/** Amount for one day. */
export const assMontantJour: Parameter<Money> = {
  id: 'ass.montantJour',
  unit: 'EUR',
  checkedOn,
  nextRevision: '2027-04-01',
  values: [
    {
      from: '2026-04-01',
      value: euros(19.48),
      source: {
        title: 'Décret n° 2026-219 du 30 mars 2026, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053733811',
      },
    },
    {
      from: '2025-04-01',
      value: euros(19.33),
      source: {
        title: 'Décret n° 2025-302 du 31 mars 2025, art. 1',
        url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000051403128',
      },
    },
    {
      from: '2024-04-01',
      value: euros(19.01),
      source: {
        title: 'Décret n° 2024-341 du 12 avril 2024, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049410776',
      },
    },
    {
      from: '2023-04-01',
      value: euros(18.17),
      source: {
        title: 'Décret n° 2023-301 du 22 avril 2023, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000047478019',
      },
    },
  ],
}

/** Monthly resource limit in daily amounts: one person. */
export const assPlafondSeul: Parameter<number> = {
  id: 'ass.plafondSeul',
  unit: 'days',
  checkedOn,
  values: [{ from: '2005-01-01', value: 70, source: conditions }],
}

/** The same for a couple. */
export const assPlafondCouple: Parameter<number> = {
  id: 'ass.plafondCouple',
  unit: 'days',
  checkedOn,
  values: [{ from: '2005-01-01', value: 110, source: conditions }],
}

/** Age at which it ends: that of a full-rate pension whatever the career. */
export const assAgeFin: Parameter<number> = {
  id: 'ass.ageFin',
  unit: 'years',
  checkedOn,
  values: [
    {
      from: '2023-09-01',
      value: 67,
      source: {
        title: 'Code du travail, art. L5421-4 ; code de la sécurité sociale, art. L351-8, 1°',
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051289852',
      },
    },
  ],
}

/** Share left out of an income that has stopped while an allowance replaces it. */
export const assAbattementRemplace: Parameter<number> = {
  id: 'ass.abattementRemplace',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2008-05-01', value: 0.3, source: interruption }],
}
