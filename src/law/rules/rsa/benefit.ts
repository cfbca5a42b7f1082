import type { Benefit } from '../../benefit'
import { rsa } from './rsa'

/** PLACEHOLDER until written. */
export const rsaBenefit: Benefit = {
  id: 'rsa',
  rule: rsa,
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
