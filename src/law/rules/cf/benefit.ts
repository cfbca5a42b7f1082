import type { Benefit } from '../../benefit'
import { cf } from './cf'

/** PLACEHOLDER until written. */
export const cfBenefit: Benefit = {
  id: 'cf',
  rule: cf,
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
