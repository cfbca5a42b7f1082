import type { Parameter } from '../../engine/parameter'
import { casf } from '../sources'

/** Age under which the PCH may be claimed for the first time (years): CASF D245-3. */
export const pchAge: Parameter<number> = {
  id: 'pch.age',
  unit: 'years',
  checkedOn: '2026-11-26',
  values: [{ from: '2006-01-01', value: 60, source: casf('D245-3') }],
}
