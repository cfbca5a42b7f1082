import { euros } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { css } from '../sources'
import type { PlafondFamille } from './cf'

const checkedOn = '2026-11-23'
const arrete2026: Source = {
  title: 'Arrêté du 18 décembre 2025, art. 1',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053165980',
}
const arrete2025: Source = {
  title: 'Arrêté du 20 décembre 2024, art. 1',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000050842452',
}
const arrete2024: Source = {
  title: 'Arrêté du 22 décembre 2023, art. 1',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048680633',
}
const decret2018: Source = {
  title: 'Décret n° 2018-312 du 26 avril 2018, art. 1',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036847857',
}

const plafond = (base: number, majoration: number): PlafondFamille => ({
  base: euros(base),
  majoration: euros(majoration),
  premiers: 0.25,
  suivants: 0.3,
})

/** Age at which the allocation de base ends (years). */
export const ageLimitePaje: Parameter<number> = {
  id: 'paje.ageLimite',
  unit: 'years',
  checkedOn,
  values: [{ from: '2004-01-01', value: 3, source: css('D531-1') }],
}

/** Share of the BMAF at the full rate. */
export const tauxPlein: Parameter<number> = {
  id: 'paje.tauxPlein',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2018-04-01', value: 0.4165, source: decret2018 }],
}

/** Share of the BMAF at the partial rate. */
export const tauxPartiel: Parameter<number> = {
  id: 'paje.tauxPartiel',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2018-04-01', value: 0.20825, source: decret2018 }],
}

/** Ceiling of the full rate. */
export const plafondTauxPlein: Parameter<PlafondFamille> = {
  id: 'paje.plafondTauxPlein',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    { from: '2026-01-01', value: plafond(24_853, 9_989), source: arrete2026 },
    { from: '2025-01-01', value: plafond(24_414, 9_812), source: arrete2025 },
    { from: '2024-01-01', value: plafond(23_296, 9_363), source: arrete2024 },
  ],
}

/** Ceiling of the partial rate, over which nothing is due. */
export const plafondTauxPartiel: Parameter<PlafondFamille> = {
  id: 'paje.plafondTauxPartiel',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    { from: '2026-01-01', value: plafond(29_694, 11_936), source: arrete2026 },
    { from: '2025-01-01', value: plafond(29_169, 11_725), source: arrete2025 },
    { from: '2024-01-01', value: plafond(27_833, 11_188), source: arrete2024 },
  ],
}
