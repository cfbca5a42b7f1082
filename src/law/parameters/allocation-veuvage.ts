import type { Parameter } from '../../engine/parameter'
import { css } from '../sources'

/** Age under which the surviving spouse may claim (years): CSS D356-2. */
export const allocationVeuvageAge: Parameter<number> = {
  id: 'allocationVeuvage.age',
  unit: 'years',
  checkedOn: '2026-11-26',
  values: [{ from: '2011-01-01', value: 55, source: css('D356-2') }],
}
