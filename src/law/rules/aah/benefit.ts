import type { Benefit } from '../../benefit'
import { aah } from './aah'

/** PLACEHOLDER until written. */
export const aahBenefit: Benefit = {
  id: 'aah',
  rule: aah,
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
