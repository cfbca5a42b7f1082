import type { Benefit } from '../../benefit'
import { cch } from '../../sources'
import { rls } from './rls'

/** Register entry of the réduction de loyer de solidarité. */
export const rlsBenefit: Benefit = {
  id: 'rls',
  rule: rls,
  status: 'complete',
  notCovered: ['sansAide', 'economieMixte'],
  organisme: 'bailleur',
  law: [cch('L442-2-1'), cch('L832-3')],
  page: {
    title: 'Arrêté du 27 février 2018 relatif à la réduction de loyer de solidarité',
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000036650010/',
  },
  documents: ['quittanceLoyer', 'avisImpot'],
  retroactivityMonths: null,
  terms: { paid: 'month', start: 'automatic', lasts: 'conditions', declares: 'changes', affects: ['al'] },
  checkedOn: '2026-11-26',
}
