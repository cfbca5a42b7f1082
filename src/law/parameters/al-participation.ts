import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'
import { arrete2019, EN_2023, EN_2024, EN_2025, INITIALE } from './al-loyers'

/** Least share of the expense that stays with the household: the higher of a rate and an amount a month (CCH D823-17, 2°). */
export const alParticipationMinimale: Parameter<{ readonly taux: number; readonly montant: Money }> = {
  id: 'al.participationMinimale',
  unit: 'table',
  checkedOn: '2026-11-23',
  nextRevision: '2026-10-01',
  values: [
    { from: '2025-10-01', value: { taux: 0.085, montant: euros(39.56) }, source: arrete2019('13', EN_2025) },
    { from: '2024-10-01', value: { taux: 0.085, montant: euros(39.15) }, source: arrete2019('13', EN_2024) },
    { from: '2023-10-01', value: { taux: 0.085, montant: euros(37.91) }, source: arrete2019('13', EN_2023) },
  ],
}

/** A value for each household size: alone, couple, then 1 to 6 dependants and each further one. */
export interface ParTaille<V> {
  readonly seul: V
  readonly couple: V
  readonly personnesACharge: readonly [V, V, V, V, V, V]
  readonly parPersonneEnPlus: V
}

/** TF, by household size, as a share of the yearly resources above R0 (CCH D823-17, 3°). */
export const alTauxFamille: Parameter<ParTaille<number>> = {
  id: 'al.tauxFamille',
  unit: 'table',
  checkedOn: '2026-11-23',
  values: [
    {
      from: '2019-10-01',
      value: {
        seul: 0.0283,
        couple: 0.0315,
        personnesACharge: [0.027, 0.0238, 0.0201, 0.0185, 0.0179, 0.0173],
        parPersonneEnPlus: -0.0006,
      },
      source: arrete2019('14, 1°', INITIALE),
    },
  ],
}

/** TL: rates applied to the bands of RL (rent counted over rent of reference) above `seuil1` and `seuil2`. */
export const alTauxLoyer: Parameter<{ seuil1: number; seuil2: number; taux2: number; taux3: number }> = {
  id: 'al.tauxLoyer',
  unit: 'table',
  checkedOn: '2026-11-23',
  values: [
    {
      from: '2019-10-01',
      value: { seuil1: 0.45, seuil2: 0.75, taux2: 0.0045, taux3: 0.0068 },
      source: arrete2019('14, 2°', INITIALE),
    },
  ],
}

const taille = (seul: number, couple: number, un: number[], plus: number): ParTaille<Money> => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = un
  return {
    seul: euros(seul),
    couple: euros(couple),
    personnesACharge: [euros(a), euros(b), euros(c), euros(d), euros(e), euros(f)],
    parPersonneEnPlus: euros(plus),
  }
}

/** R0: yearly resources below which only the least share is left to the household (CCH D823-17, 5°). */
export const alRessourcesSansParticipation: Parameter<ParTaille<Money>> = {
  id: 'al.ressourcesSansParticipation',
  unit: 'table',
  checkedOn: '2026-11-23',
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2025-01-01',
      value: taille(5_235, 7_501, [8_947, 9_148, 9_498, 9_851, 10_202, 10_554], 346),
      source: arrete2019('15', 'arrêtés du 30 décembre 2024 et du 28 décembre 2025'),
    },
    {
      from: '2024-01-01',
      value: taille(5_186, 7_430, [8_862, 9_061, 9_408, 9_758, 10_105, 10_454], 343),
      source: arrete2019('15', 'arrêté du 15 décembre 2023'),
    },
  ],
}
