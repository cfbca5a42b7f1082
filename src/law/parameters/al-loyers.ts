import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { cch } from '../sources'

/** Arrêté of 27 September 2019 as amended each autumn: `article` of the consolidated text, then the amending text. */
const ARRETE = 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000039160329'
export const arrete2019 = (article: string, modification: string): Source => ({
  title: `Arrêté du 27 septembre 2019 relatif au calcul des aides personnelles au logement, art. ${article} (${modification})`,
  url: ARRETE,
})
/** Texts that set or amend the values below. */
export const INITIALE = 'version initiale'
export const EN_2023 = 'arrêté du 22 septembre 2023'
export const EN_2024 = 'arrêté du 27 septembre 2024'
export const EN_2025 = 'arrêté du 5 septembre 2025'

const OCTOBRE = { checkedOn: '2026-11-23', nextRevision: '2026-10-01' } as const

/** Amounts by household: alone, couple without dependant, with one dependant, for each further one. */
export interface ParFoyer {
  readonly seul: Money
  readonly couple: Money
  readonly unePersonneACharge: Money
  readonly parPersonneEnPlus: Money
}

const parFoyer = (seul: number, couple: number, un: number, plus: number): ParFoyer => ({
  seul: euros(seul),
  couple: euros(couple),
  unePersonneACharge: euros(un),
  parPersonneEnPlus: euros(plus),
})

/** Highest monthly rent counted in zone III (CCH D823-16, 2°). */
export const alPlafondLoyerZone3: Parameter<ParFoyer> = {
  id: 'al.plafondLoyerZone3',
  unit: 'table',
  ...OCTOBRE,
  values: [
    { from: '2025-10-01', value: parFoyer(272.12, 329.88, 369.88, 53.01), source: arrete2019('7', EN_2025) },
    { from: '2024-10-01', value: parFoyer(269.32, 326.48, 366.07, 52.47), source: arrete2019('7', EN_2024) },
    { from: '2023-10-01', value: parFoyer(260.82, 316.17, 354.51, 50.81), source: arrete2019('7', EN_2023) },
  ],
}

/** Monthly rent of reference LR, that of zone II, against which the rent counted is measured (CCH D823-17, 3°). */
export const alLoyerReference: Parameter<ParFoyer> = {
  id: 'al.loyerReference',
  unit: 'table',
  ...OCTOBRE,
  values: [
    { from: '2025-10-01', value: parFoyer(290.34, 355.38, 399.89, 58.21), source: arrete2019('14', EN_2025) },
    { from: '2024-10-01', value: parFoyer(287.35, 351.72, 395.77, 57.61), source: arrete2019('14', EN_2024) },
    { from: '2023-10-01', value: parFoyer(278.28, 340.62, 383.28, 55.79), source: arrete2019('14', EN_2023) },
  ],
}

/** Share of the highest rent counted for a flat-share. */
export const alCoefficientColocation: Parameter<number> = {
  id: 'al.coefficientColocation',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [{ from: '2019-10-01', value: 0.75, source: cch('D823-18') }],
}

/** Flat amount of charges a month: a household, then each dependant; in a flat-share a lone person has half. */
export interface ForfaitCharges {
  readonly base: Money
  readonly colocataireSeul: Money
  readonly parPersonneACharge: Money
}

const forfait = (base: number, colocataireSeul: number, parPersonne: number): ForfaitCharges => ({
  base: euros(base),
  colocataireSeul: euros(colocataireSeul),
  parPersonneACharge: euros(parPersonne),
})

/** Charges counted whatever their real amount (CCH D823-16, 3°). */
export const alForfaitCharges: Parameter<ForfaitCharges> = {
  id: 'al.forfaitCharges',
  unit: 'table',
  ...OCTOBRE,
  values: [
    { from: '2025-10-01', value: forfait(60.59, 30.29, 13.74), source: arrete2019('9 et 16', EN_2025) },
    { from: '2024-10-01', value: forfait(59.97, 29.98, 13.6), source: arrete2019('9 et 16', EN_2024) },
    { from: '2023-10-01', value: forfait(58.08, 29.03, 13.17), source: arrete2019('9 et 16', EN_2023) },
  ],
}

/** Share of the rent of a furnished home that counts outside agreements with the State. */
export const alPartLoyerMeuble: Parameter<number> = {
  id: 'al.partLoyerMeuble',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [{ from: '2019-09-01', value: 2 / 3, source: cch('D842-2') }],
}

/** Multiples of the highest rent counted: above the first the aid falls, above the second there is none (zone III). */
export const alDegressivite: Parameter<{ readonly debut: number; readonly suppression: number }> = {
  id: 'al.degressivite',
  unit: 'table',
  checkedOn: '2026-11-23',
  values: [{ from: '2019-10-01', value: { debut: 2.5, suppression: 3.1 }, source: arrete2019('10', INITIALE) }],
}
