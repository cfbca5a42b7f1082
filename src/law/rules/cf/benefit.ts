import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { cf } from './cf'

/** Register entry of the complément familial. */
export const cfBenefit: Benefit = {
  id: 'cf',
  rule: cf,
  status: 'partial',
  notCovered: ['changementSituation', 'debutActivite', 'indemnitesJournalieres', 'residenceAlternee', 'sejour'],
  organisme: 'caf',
  law: [css('L522-1'), css('L522-2'), css('L522-3'), css('R522-1'), css('R522-2'), css('L532-2')],
  page: {
    title: 'Complément familial',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13214',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 11423 : déclaration de situation pour les prestations familiales et les aides au logement',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13214',
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
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 0.995 },
}
