import type { Benefit } from '../../benefit'
import { texteVisale } from '../../parameters/action-logement'
import { visale } from './visale'

/** Register entry of the garantie Visale. */
export const visaleBenefit: Benefit = {
  id: 'visale',
  rule: visale,
  status: 'partial',
  notCovered: ['loyer', 'salaries', 'agricole', 'logementSocial'],
  organisme: 'actionLogement',
  law: [texteVisale],
  page: texteVisale,
  documents: ['pieceIdentite', 'justificatifSituation', 'justificatifsRessources'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'decision', lasts: { months: 36 }, declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
