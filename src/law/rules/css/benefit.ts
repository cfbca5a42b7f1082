import type { Benefit } from '../../benefit'
import { css } from './css'

/** PLACEHOLDER until written. */
export const cssBenefit: Benefit = {
  id: 'css',
  rule: css,
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
