import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { af } from './af'

/** Register entry of the allocations familiales. */
export const afBenefit: Benefit = {
  id: 'af',
  rule: af,
  status: 'complete',
  notCovered: ['changementSituation', 'indemnitesJournalieres', 'sejour', 'residenceAlternee'],
  organisme: 'caf',
  law: [css('L512-1'), css('L521-1'), css('L521-3'), css('D521-1'), css('D521-2'), css('D521-3')],
  page: {
    title: 'Allocations familiales',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13213',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 11423 : déclaration de situation pour les prestations familiales et les aides au logement',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13213',
  },
  documents: ['declarationSituation', 'livretFamille', 'pieceIdentite', 'rib'],
  retroactivityMonths: 24,
  terms: {
    paid: 'month',
    start: 'afterEvent',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['rsa', 'ppa', 'css', 'passColo', 'quotientFamilial'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 1, amounts: 0.995 },
}
