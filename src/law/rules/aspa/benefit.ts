import type { Benefit } from '../../benefit'
import { aspa } from './aspa'

/** PLACEHOLDER until written. */
export const aspaBenefit: Benefit = {
  id: 'aspa',
  rule: aspa,
  status: 'partial',
  notCovered: [],
  organisme: 'carsat',
  law: [],
  page: { title: '', url: '' },
  documents: [],
  retroactivityMonths: null,
  checkedOn: '2026-11-23',
  agreement: { verdicts: 0.99, amounts: 0.98 },
}
