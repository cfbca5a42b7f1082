import type { Parameter } from '../../engine/parameter'
import { css } from '../sources'

/** Age from which the surviving spouse may claim (years): CSS D353-3. */
export const pensionReversionAge: Parameter<number> = {
  id: 'pensionReversion.age',
  unit: 'years',
  checkedOn: '2026-11-26',
  values: [{ from: '2009-01-01', value: 55, source: css('D353-3') }],
}
