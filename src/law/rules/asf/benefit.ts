import type { Benefit } from '../../benefit'
import { asf } from './asf'

/** PLACEHOLDER until written. */
export const asfBenefit: Benefit = {
  id: 'asf',
  rule: asf,
  status: 'partial',
  notCovered: [],
  organisme: 'caf',
  law: [],
  page: { title: '', url: '' },
  documents: [],
  retroactivityMonths: null,
  checkedOn: '2026-11-23',
  agreement: { verdicts: 0.99, amounts: 0.98 },
}
