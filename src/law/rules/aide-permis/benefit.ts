import type { Benefit } from '../../benefit'
import { decretPermisUnEuro, travail } from '../../sources'
import { aidePermis } from './aide-permis'

/** Register entry of the help to pay for the driving licence. */
export const aidePermisBenefit: Benefit = {
  id: 'aidePermis',
  rule: aidePermis,
  status: 'refer',
  notCovered: ['apprentis', 'salaries', 'banque'],
  organisme: 'etat',
  law: [decretPermisUnEuro('2'), travail('L6323-6')],
  page: {
    title: 'Comment payer le permis de conduire ?',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13609',
  },
  documents: ['pieceIdentite', 'devis', 'justificatifsRessources'],
  retroactivityMonths: null,
  terms: { paid: 'once', start: 'decision', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
