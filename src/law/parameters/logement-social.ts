import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

const arrete = (detail: string): Source => ({
  title: `Arrêté du 29 juillet 1987 relatif aux plafonds de ressources des bénéficiaires de la législation sur les HLM, ${detail}`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000294318',
})

/** Yearly limits of the six categories of household, smallest first, and for each person beyond the sixth category. */
export interface PlafondsLogementSocial {
  readonly categories: readonly Money[]
  readonly parPersonneEnPlus: Money
}

const plafonds = (categories: readonly number[], plus: number): PlafondsLogementSocial => ({
  categories: categories.map(euros),
  parPersonneEnPlus: euros(plus),
})

/** Reference tax income up to which a household may have an ordinary social home outside the Paris region. */
export const logementSocialPlafonds: Parameter<PlafondsLogementSocial> = {
  id: 'logementSocial.plafonds',
  unit: 'table',
  checkedOn: '2026-11-26',
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2026-01-01',
      value: plafonds([23_403, 31_254, 37_584, 45_374, 53_376, 60_156], 6_710),
      source: arrete('annexe I (arrêté du 19 décembre 2025)'),
    },
    {
      from: '2025-01-01',
      value: plafonds([23_201, 30_984, 37_259, 44_982, 52_915, 59_636], 6_652),
      source: arrete('annexe I (valeurs de 2025)'),
    },
    {
      from: '2024-01-01',
      value: plafonds([22_642, 30_238, 36_362, 43_899, 51_641, 58_200], 6_492),
      source: arrete('annexe I (valeurs de 2024)'),
    },
  ],
}

/** Sum of the ages of a couple without dependants, up to which it is a young household, classed one category higher. */
export const logementSocialAgesJeuneMenage: Parameter<number> = {
  id: 'logementSocial.agesJeuneMenage',
  unit: 'years',
  checkedOn: '2026-11-26',
  values: [{ from: '1987-08-19', value: 55, source: arrete('art. 2') }],
}

/** Fall of the income since the tax notice from which recent income counts instead. */
export const logementSocialBaisse: Parameter<number> = {
  id: 'logementSocial.baisse',
  unit: 'rate',
  checkedOn: '2026-11-26',
  values: [{ from: '1987-08-19', value: 0.1, source: arrete('art. 4') }],
}
