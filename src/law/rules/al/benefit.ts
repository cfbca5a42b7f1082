import type { Benefit } from '../../benefit'
import { al } from './al'

/** PLACEHOLDER until written. */
export const alBenefit: Benefit = {
  id: 'al',
  rule: al,
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
