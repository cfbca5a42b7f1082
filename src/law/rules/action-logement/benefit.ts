import type { Benefit } from '../../benefit'
import { cch } from '../../sources'
import { actionLogement } from './action-logement'

/** Register entry of the help of Action Logement. */
export const actionLogementBenefit: Benefit = {
  id: 'actionLogement',
  rule: actionLogement,
  status: 'refer',
  notCovered: ['revenus', 'agricole', 'entreprise'],
  organisme: 'actionLogement',
  law: [cch('L313-3')],
  page: {
    title: 'Garantie Visale : caution gratuite',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F33453',
  },
  online: { title: 'Visale : demander la garantie', url: 'https://www.visale.fr/' },
  documents: ['pieceIdentite', 'contratTravail', 'bulletinsSalaire', 'bail'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'decision', lasts: 'decision', declares: 'changes', affects: [] },
  checkedOn: '2026-11-26',
}
