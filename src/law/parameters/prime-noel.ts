import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'
import { decretPrimeNoel } from '../sources'

/** Amount for one person, once a year: the same since 1998, in a decree of each December. */
export const primeNoelMontant: Parameter<Money> = {
  id: 'primeNoel.montant',
  unit: 'EUR/year',
  checkedOn: '2026-11-26',
  nextRevision: '2026-12-01',
  values: [
    {
      from: '2018-12-15',
      value: euros(152.45),
      source: decretPrimeNoel,
    },
  ],
}
