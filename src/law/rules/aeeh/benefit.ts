import type { Benefit } from '../../benefit'
import { aeeh } from './aeeh'

/** PLACEHOLDER until written. */
export const aeehBenefit: Benefit = {
  id: 'aeeh',
  rule: aeeh,
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
