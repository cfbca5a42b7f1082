import type { Parameter } from '../../engine/parameter'
import { css } from '../sources'

/** Share of the BMAF of the prime à la naissance, for each child expected. */
export const tauxPrimeNaissance: Parameter<number> = {
  id: 'primeNaissance.taux',
  unit: 'rate',
  checkedOn: '2026-11-26',
  values: [{ from: '2004-01-01', value: 2.2975, source: css('D531-2') }],
}
