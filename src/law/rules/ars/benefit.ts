import type { Benefit } from '../../benefit'
import { ars } from './ars'

/** PLACEHOLDER until written. */
export const arsBenefit: Benefit = {
  id: 'ars',
  rule: ars,
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
