import type { Parameter } from '../../engine/parameter'
import { decretPermisUnEuro } from '../sources'

/** Ages of the loan "permis à 1 € par jour" on the day of the contract, both included (years). */
export const aidePermisAges: Parameter<{ readonly minimum: number; readonly maximum: number }> = {
  id: 'aidePermis.ages',
  unit: 'table',
  checkedOn: '2026-11-26',
  values: [{ from: '2016-07-01', value: { minimum: 15, maximum: 25 }, source: decretPermisUnEuro('2') }],
}
