import type { Benefit } from '../../benefit'
import { casf } from '../../sources'
import { ccas } from './ccas'

/** Register entry of the help of the commune. */
export const ccasBenefit: Benefit = {
  id: 'ccas',
  rule: ccas,
  status: 'refer',
  notCovered: ['commune'],
  organisme: 'ccas',
  law: [casf('L123-5')],
  page: casf('L123-5'),
  documents: ['pieceIdentite', 'justificatifDomicile', 'justificatifsRessources', 'factures'],
  retroactivityMonths: null,
  terms: { paid: 'once', start: 'decision', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
