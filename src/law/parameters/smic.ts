import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'

/** Gross minimum wage of one hour. */
export const smicHoraire: Parameter<Money> = {
  id: 'commun.smicHoraire',
  unit: 'EUR',
  checkedOn: '2026-11-23',
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2026-06-01',
      value: euros(12.31),
      source: {
        title: 'Arrêté du 22 mai 2026 relatif au relèvement du salaire minimum de croissance',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054126589',
      },
    },
    {
      from: '2026-01-01',
      value: euros(12.02),
      source: {
        title: 'Décret n° 2025-1228 du 17 décembre 2025 portant relèvement du salaire minimum de croissance',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053042520',
      },
    },
    {
      from: '2024-11-01',
      value: euros(11.88),
      source: {
        title: 'Décret n° 2024-951 du 23 octobre 2024',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000050392683',
      },
    },
    {
      from: '2024-01-01',
      value: euros(11.65),
      source: {
        title: 'Décret du 20 décembre 2023 portant relèvement du salaire minimum de croissance',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000048604684',
      },
    },
    {
      from: '2023-05-01',
      value: euros(11.52),
      source: {
        title: 'Arrêté du 26 avril 2023 relatif au relèvement du salaire minimum de croissance',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047495817',
      },
    },
    {
      from: '2023-01-01',
      value: euros(11.27),
      source: {
        title: 'Décret n° 2022-1608 du 22 décembre 2022 portant relèvement du salaire minimum de croissance',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046780043',
      },
    },
  ],
}

/** Hours of a month at 35 hours a week (35 × 52 / 12). */
export const heuresParMois: Parameter<number> = {
  id: 'commun.heuresParMois',
  unit: 'table',
  checkedOn: '2026-11-23',
  values: [
    {
      from: '2002-01-01',
      value: 151.67,
      source: {
        title: 'Code du travail, art. L3121-27',
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033020376',
      },
    },
  ],
}
