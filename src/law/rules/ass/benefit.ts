import type { Benefit } from '../../benefit'
import { ass } from './ass'

/** PLACEHOLDER until written. */
export const assBenefit: Benefit = {
  id: 'ass',
  rule: ass,
  status: 'partial',
  notCovered: [],
  organisme: 'franceTravail',
  law: [],
  page: { title: '', url: '' },
  documents: [],
  retroactivityMonths: null,
  checkedOn: '2026-11-23',
  agreement: { verdicts: 0.99, amounts: 0.98 },
}
