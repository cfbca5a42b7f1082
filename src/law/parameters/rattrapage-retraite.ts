import type { Parameter } from '../../engine/parameter'
import { css } from '../sources'

/** Age at which everybody, whatever the year of birth, has that of a pension (years): CSS L161-17-2. */
export const rattrapageRetraiteAge: Parameter<number> = {
  id: 'rattrapageRetraite.age',
  unit: 'years',
  checkedOn: '2026-11-26',
  values: [{ from: '2023-09-01', value: 64, source: css('L161-17-2') }],
}
