import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { paje } from './paje'

/** Register entry of the allocation de base of the PAJE. */
export const pajeBenefit: Benefit = {
  id: 'paje',
  rule: paje,
  status: 'partial',
  notCovered: ['adoption', 'changementSituation', 'debutActivite', 'indemnitesJournalieres', 'sejour'],
  organisme: 'caf',
  law: [css('L531-1'), css('L531-2'), css('L531-3'), css('D531-3'), css('D531-3-1')],
  page: {
    title: 'Allocation de base de la prestation d’accueil du jeune enfant (Paje)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2552',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 11423 : déclaration de situation pour les prestations familiales et les aides au logement',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2552',
  },
  documents: ['acteNaissance', 'declarationSituation', 'pieceIdentite', 'rib'],
  retroactivityMonths: 24,
  terms: {
    paid: 'month',
    start: 'afterEvent',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['rsa', 'ppa', 'cf', 'passColo', 'quotientFamilial'],
  },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 0.995 },
}
