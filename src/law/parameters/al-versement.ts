import { euros, type Money, ZERO } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { arrete2019, INITIALE } from './al-loyers'
import type { ParTaille } from './al-participation'

/** Amount a month under which nothing is paid; none for the APL. */
export const alMinimumVersement: Parameter<{ readonly apl: Money; readonly autres: Money }> = {
  id: 'al.minimumVersement',
  unit: 'table',
  checkedOn: '2026-11-23',
  values: [{ from: '2019-10-01', value: { apl: ZERO, autres: euros(10) }, source: arrete2019('12', INITIALE) }],
}

/** Taken off every monthly amount. */
export const alReductionForfaitaire: Parameter<Money> = {
  id: 'al.reductionForfaitaire',
  unit: 'EUR/month',
  checkedOn: '2026-11-23',
  values: [{ from: '2019-10-01', value: euros(5), source: arrete2019('11', INITIALE) }],
}

/** CRDS, taken from the aid before it is paid. */
export const alTauxCrds: Parameter<number> = {
  id: 'al.tauxCrds',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [
    {
      from: '1996-02-01',
      value: 0.005,
      source: {
        title: 'Code de la sécurité sociale, art. L136-1-2 ; ordonnance n° 96-50 du 24 janvier 1996, art. 14 et 19',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189',
      },
    },
  ],
}

const arreteRls = (title: string, text: string): Source => ({
  title: `Arrêté du 27 février 2018 relatif à la réduction de loyer de solidarité (${title})`,
  url: `https://www.legifrance.gouv.fr/jorf/id/${text}`,
})
const RLS_2023 = arreteRls('arrêté du 29 décembre 2023', 'JORFTEXT000048729702')

type Tailles = readonly [number, number, number, number, number, number]
const plafonds = (seul: number, couple: number, pac: Tailles, plus: number): ParTaille<Money> => ({
  seul: euros(seul),
  couple: euros(couple),
  personnesACharge: [euros(pac[0]), euros(pac[1]), euros(pac[2]), euros(pac[3]), euros(pac[4]), euros(pac[5])],
  parPersonneEnPlus: euros(plus),
})

/** Monthly resources below which the social landlord grants the solidarity rent reduction, zone III. */
export const rlsPlafondZone3: Parameter<ParTaille<Money>> = {
  id: 'al.rlsPlafondZone3',
  unit: 'table',
  checkedOn: '2026-11-23',
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2026-01-01',
      value: plafonds(878, 1_068, [1_366, 1_628, 1_989, 2_298, 2_555, 2_830], 262),
      source: arreteRls('arrêté du 23 décembre 2025', 'JORFTEXT000053175260'),
    },
    {
      from: '2024-01-01',
      value: plafonds(868, 1_056, [1_351, 1_610, 1_967, 2_273, 2_527, 2_799], 259),
      source: RLS_2023,
    },
  ],
}

/** Solidarity rent reduction a month, zone III: alone, couple, one dependant, each further one. */
export interface ReductionLoyer {
  readonly seul: Money
  readonly couple: Money
  readonly unePersonneACharge: Money
  readonly parPersonneEnPlus: Money
}
const reduction = (seul: number, couple: number, un: number, plus: number): ReductionLoyer => ({
  seul: euros(seul),
  couple: euros(couple),
  unePersonneACharge: euros(un),
  parPersonneEnPlus: euros(plus),
})

export const rlsMontantZone3: Parameter<ReductionLoyer> = {
  id: 'al.rlsMontantZone3',
  unit: 'table',
  checkedOn: '2026-11-23',
  nextRevision: '2027-06-01',
  values: [
    {
      from: '2026-06-01',
      value: reduction(29.57, 35.8, 40.04, 5.64),
      source: arreteRls('arrêté du 22 mai 2026', 'JORFTEXT000054132213'),
    },
    {
      from: '2025-06-01',
      value: reduction(32.61, 39.48, 44.16, 6.22),
      source: arreteRls('arrêté du 21 mai 2025', 'JORFTEXT000051657925'),
    },
    { from: '2024-01-01', value: reduction(45.36, 54.92, 61.42, 8.65), source: RLS_2023 },
  ],
}

/** Share of the rent reduction that lowers the aid. */
export const rlsPartDeduite: Parameter<number> = {
  id: 'al.rlsPartDeduite',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [{ from: '2018-02-01', value: 0.98, source: arreteRls(INITIALE, 'JORFTEXT000036650010') }],
}
