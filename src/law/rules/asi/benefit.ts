import type { Benefit } from '../../benefit'
import { asi } from './asi'

/** PLACEHOLDER until written. */
export const asiBenefit: Benefit = {
  id: 'asi',
  rule: asi,
  status: 'partial',
  notCovered: [],
  organisme: 'cpam',
  law: [],
  page: { title: '', url: '' },
  documents: [],
  retroactivityMonths: null,
  checkedOn: '2026-11-23',
  agreement: { verdicts: 0.99, amounts: 0.98 },
}
