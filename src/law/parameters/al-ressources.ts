import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'
import { cch, css } from '../sources'
import { arrete2019, INITIALE } from './al-loyers'

/** Share taken off work income and unemployment benefit of people who stopped working. */
export const alAbattementCessation: Parameter<number> = {
  id: 'al.abattementCessation',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [{ from: '2019-09-01', value: 0.3, source: cch('R822-13') }],
}

/** Taken off a year's resources when both partners work. */
export const alAbattementDoubleActivite: Parameter<Money> = {
  id: 'al.abattementDoubleActivite',
  unit: 'EUR/year',
  checkedOn: '2026-11-23',
  values: [{ from: '2019-10-01', value: euros(95), source: arrete2019('3', INITIALE) }],
}

/** Resources that a student tenant is deemed to have a year: in a rented home, and in a hostel. */
export const alForfaitEtudiant: Parameter<{ readonly location: Money; readonly foyer: Money }> = {
  id: 'al.forfaitEtudiant',
  unit: 'table',
  checkedOn: '2026-11-23',
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2025-01-01',
      value: { location: euros(8_600), foyer: euros(6_600) },
      source: arrete2019('6', 'arrêtés du 30 décembre 2024 et du 28 décembre 2025'),
    },
    {
      from: '2024-01-01',
      value: { location: euros(8_400), foyer: euros(6_400) },
      source: arrete2019('6', 'arrêté du 15 décembre 2023'),
    },
  ],
}

/** Students keep the flat amount of resources below this age, the limit for a grant. */
export const alAgeLimiteEtudiant: Parameter<number> = {
  id: 'al.ageLimiteEtudiant',
  unit: 'years',
  checkedOn: '2026-11-23',
  values: [{ from: '2020-01-01', value: 28, source: cch('R822-20') }],
}

/** Savings from which money that yields no taxed income is deemed to yield `taux` a year. */
export const alPatrimoine: Parameter<{ readonly seuil: Money; readonly taux: number }> = {
  id: 'al.patrimoine',
  unit: 'table',
  checkedOn: '2026-11-23',
  values: [{ from: '2016-10-01', value: { seuil: euros(30_000), taux: 0.03 }, source: cch('R822-22') }],
}

/** Children count as dependants below this age. */
export const alAgeLimiteEnfant: Parameter<number> = {
  id: 'al.ageLimiteEnfant',
  unit: 'years',
  checkedOn: '2026-11-23',
  values: [{ from: '2000-02-01', value: 21, source: cch('R823-4') }],
}

/** Ceiling of the minimum vieillesse for one person a year (CSS L815-9), on 31 December of the year of reference. */
export const alPlafondMinimumVieillesse: Parameter<Money> = {
  id: 'al.plafondMinimumVieillesse',
  unit: 'EUR/year',
  checkedOn: '2026-11-23',
  nextRevision: '2027-01-01',
  values: [
    { from: '2026-01-01', value: euros(12_523.14), source: css('L815-9 et D815-1') },
    { from: '2025-01-01', value: euros(12_411.44), source: css('L815-9 et D815-1') },
    { from: '2024-01-01', value: euros(12_144.27), source: css('L815-9 et D815-1') },
    { from: '2023-01-01', value: euros(11_533.02), source: css('L815-9 et D815-1') },
  ],
}

/** Multiple of that ceiling up to which the income of a child who lives at home is not counted. */
export const alMultiplePlafond: Parameter<number> = {
  id: 'al.multiplePlafond',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [{ from: '2019-09-01', value: 1.25, source: cch('R822-6') }],
}
