import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { prepare } from './prepare'

/** Register entry of the prestation partagée d’éducation de l’enfant. */
export const prepareBenefit: Benefit = {
  id: 'prepare',
  rule: prepare,
  status: 'partial',
  notCovered: ['trimestres', 'duree', 'majoree', 'adoption', 'independants', 'sejour'],
  organisme: 'caf',
  law: [css('L531-4'), css('L532-2'), css('R531-2'), css('D531-4'), css('D531-13'), css('R552-2')],
  page: {
    title: 'Prestation partagée d’éducation de l’enfant (PreParE)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F32485',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  documents: ['formulaire', 'accordEmployeur', 'declarationSituation', 'pieceIdentite', 'rib'],
  retroactivityMonths: 24,
  terms: {
    paid: 'month',
    start: 'afterEvent',
    lasts: 'decision',
    declares: 'changes',
    affects: ['rsa', 'ppa', 'cf', 'cmg', 'quotientFamilial'],
  },
  checkedOn: '2026-11-26',
}
