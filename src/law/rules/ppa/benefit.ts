import type { Benefit } from '../../benefit'
import { ppa } from './ppa'

/** PLACEHOLDER until written. */
export const ppaBenefit: Benefit = {
  id: 'ppa',
  rule: ppa,
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
