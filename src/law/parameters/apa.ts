import type { Parameter } from '../../engine/parameter'
import { casf } from '../sources'

/** Age from which the APA may be claimed (years): CASF R232-1. */
export const apaAge: Parameter<number> = {
  id: 'apa.age',
  unit: 'years',
  checkedOn: '2026-11-26',
  values: [{ from: '2004-10-26', value: 60, source: casf('R232-1') }],
}
