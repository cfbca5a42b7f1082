import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { puma } from './puma'

/** Register entry of health cover (protection universelle maladie). */
export const pumaBenefit: Benefit = {
  id: 'puma',
  rule: puma,
  status: 'refer',
  notCovered: ['troisMois', 'dejaCouvert', 'autrePays'],
  organisme: 'cpam',
  law: [css('L160-1'), css('L160-5'), css('D160-2'), css('R111-3')],
  page: {
    title: 'Protection universelle maladie (Puma)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F34308',
  },
  form: {
    title: 'Cerfa n° 15763 : demande d’ouverture des droits à l’assurance maladie',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R45084',
  },
  documents: ['formulaire', 'pieceIdentite', 'preuvesSejour', 'rib'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'decision', lasts: 'conditions', declares: 'changes', affects: ['css'] },
  checkedOn: '2026-11-26',
}
