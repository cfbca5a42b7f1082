import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'
import { cch } from '../sources'
import { arrete2019, EN_2023, EN_2024, EN_2025 } from './al-loyers'
import type { ParTaille } from './al-participation'

const OCTOBRE = { checkedOn: '2026-11-23', nextRevision: '2026-10-01' } as const

type Quatre = readonly [number, number, number, number]
const plafond = (seul: number, couple: number, pac: Quatre, plus: number): PlafondFoyer => ({
  seul: euros(seul),
  couple: euros(couple),
  personnesACharge: pac.map(euros),
  parPersonneEnPlus: euros(plus),
})

/** Highest fee counted a month: alone, couple, 1 to 4 dependants, each further one. */
export interface PlafondFoyer {
  readonly seul: Money
  readonly couple: Money
  readonly personnesACharge: readonly Money[]
  readonly parPersonneEnPlus: Money
}

/** Highest fee counted in a hostel under agreement, zone III (CCH D832-24). */
export const alFoyerPlafondConventionne: Parameter<PlafondFoyer> = {
  id: 'al.foyerPlafondConventionne',
  unit: 'table',
  ...OCTOBRE,
  values: [
    {
      from: '2025-10-01',
      value: plafond(432.98, 503.57, [534.26, 569.52, 604.76, 644.41], 66.74),
      source: arrete2019('27', EN_2025),
    },
    {
      from: '2024-10-01',
      value: plafond(428.52, 498.39, [528.76, 563.66, 598.54, 637.78], 66.05),
      source: arrete2019('27', EN_2024),
    },
    {
      from: '2023-10-01',
      value: plafond(414.99, 482.66, [512.07, 545.86, 579.64, 617.64], 63.96),
      source: arrete2019('27', EN_2023),
    },
  ],
}

interface Forfaits {
  readonly seul: Money
  readonly couple: Money
  readonly seulAge: Money
  readonly coupleAge: Money
}
const forfaits = (seul: number, couple: number, seulAge: number, coupleAge: number): Forfaits => ({
  seul: euros(seul),
  couple: euros(couple),
  seulAge: euros(seulAge),
  coupleAge: euros(coupleAge),
})

/** Rent deemed to be paid a month in another hostel: ordinary, and for older people (CCH D842-16). */
export const alFoyerForfaitLoyer: Parameter<Forfaits> = {
  id: 'al.foyerForfaitLoyer',
  unit: 'table',
  ...OCTOBRE,
  values: [
    { from: '2025-10-01', value: forfaits(190.13, 295.5, 230.68, 358.47), source: arrete2019('43', EN_2025) },
    { from: '2024-10-01', value: forfaits(188.17, 292.46, 228.31, 354.78), source: arrete2019('43', EN_2024) },
    { from: '2023-10-01', value: forfaits(182.23, 283.23, 221.1, 343.58), source: arrete2019('43', EN_2023) },
  ],
}

/** Age from which the rent of older people applies in a hostel without agreement. */
export const alFoyerAge: Parameter<number> = {
  id: 'al.foyerAge',
  unit: 'years',
  checkedOn: '2026-11-23',
  values: [{ from: '2019-10-01', value: 62, source: cch('D842-16') }],
}

/** N: shares of a household, under agreement and without. */
export const alFoyerParts: Parameter<{ readonly conventionne: ParTailleFoyer; readonly autre: ParTailleFoyer }> = {
  id: 'al.foyerParts',
  unit: 'table',
  checkedOn: '2026-11-23',
  values: [
    {
      from: '2019-09-01',
      value: {
        conventionne: { seul: 1.4, couple: 1.8, personnesACharge: [2.5, 3, 3.7, 4.3], parPersonneEnPlus: 0.5 },
        autre: { seul: 1.2, couple: 1.5, personnesACharge: [2.5, 3, 3.7, 4.3], parPersonneEnPlus: 0.5 },
      },
      source: cch('D832-25'),
    },
  ],
}

type ParTailleFoyer = Pick<ParTaille<number>, 'seul' | 'couple' | 'parPersonneEnPlus'> & {
  readonly personnesACharge: readonly number[]
}

/** K = `plafond` − (R − `retrait` × N) ÷ (`diviseur` × N): share of the expense that is paid; yearly euros. */
export interface PriseEnCharge {
  readonly plafond: number
  readonly retrait: number
  readonly diviseur: number
}

/** Share of the expense that is paid (CCH D832-25). */
export const alFoyerPriseEnCharge: Parameter<{ readonly conventionne: PriseEnCharge; readonly autre: PriseEnCharge }> =
  {
    id: 'al.foyerPriseEnCharge',
    unit: 'table',
    checkedOn: '2026-11-23',
    values: [
      {
        from: '2019-10-01',
        value: {
          conventionne: { plafond: 0.95, retrait: 1217.26, diviseur: 13393.4 },
          autre: { plafond: 0.9, retrait: 0, diviseur: 21420.91 },
        },
        source: cch('D832-25'),
      },
    ],
  }

/** Marginal rates on the yearly resources of a share, euros; then an amount a year, once or for each share. */
export interface LoyerMinimal {
  readonly tranches: readonly { readonly des: number; readonly taux: number }[]
  readonly majoration: number
}

/** Least rent left to the household in a hostel (CCH D832-26). */
export const alFoyerLoyerMinimal: Parameter<{ readonly conventionne: LoyerMinimal; readonly autre: LoyerMinimal }> = {
  id: 'al.foyerLoyerMinimal',
  unit: 'table',
  checkedOn: '2026-11-23',
  values: [
    {
      from: '2019-10-01',
      value: {
        conventionne: {
          tranches: [
            { des: 0, taux: 0.04 },
            { des: 1948.1, taux: 0.104 },
            { des: 2678.71, taux: 0.216 },
            { des: 3896.18, taux: 0.264 },
            { des: 5357.44, taux: 0.32 },
            { des: 6331.29, taux: 0.48 },
          ],
          majoration: 45.57,
        },
        autre: {
          tranches: [
            { des: 1423.03, taux: 0.024 },
            { des: 2047.61, taux: 0.208 },
            { des: 2629.85, taux: 0.232 },
            { des: 4095.05, taux: 0.328 },
          ],
          majoration: 76.32,
        },
      },
      source: cch('D832-26'),
    },
  ],
}
