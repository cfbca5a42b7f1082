import type { Benefit } from '../../benefit'
import { paje } from './paje'

/** PLACEHOLDER until written. */
export const pajeBenefit: Benefit = {
  id: 'paje',
  rule: paje,
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
