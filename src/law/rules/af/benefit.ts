import type { Benefit } from '../../benefit'
import { af } from './af'

/** PLACEHOLDER until written. */
export const afBenefit: Benefit = {
  id: 'af',
  rule: af,
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
