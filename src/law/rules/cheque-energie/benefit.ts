import type { Benefit } from '../../benefit'
import { chequeEnergie } from './cheque-energie'

/** PLACEHOLDER until written. */
export const chequeEnergieBenefit: Benefit = {
  id: 'chequeEnergie',
  rule: chequeEnergie,
  status: 'partial',
  notCovered: [],
  organisme: 'chequeEnergie',
  law: [],
  page: { title: '', url: '' },
  documents: [],
  retroactivityMonths: null,
  checkedOn: '2026-11-23',
  agreement: { verdicts: 0.99, amounts: 0.98 },
}
