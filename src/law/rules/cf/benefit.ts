import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { cf } from './cf'

/** Register entry of the complément familial. */
export const cfBenefit: Benefit = {
  id: 'cf',
  rule: cf,
  status: 'partial',
  notCovered: ['congeParental', 'changementSituation', 'indemnitesJournalieres', 'sejour'],
  organisme: 'caf',
  law: [css('L522-1'), css('L522-2'), css('L522-3'), css('R522-1'), css('R522-2')],
  page: {
    title: 'Complément familial',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13214',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 11423 : déclaration de situation pour les prestations familiales et les aides au logement',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13214',
  },
  documents: ['declarationSituation', 'livretFamille', 'identite', 'rib'],
  retroactivityMonths: 24,
  terms: {
    paid: 'month',
    start: 'afterEvent',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['rsa', 'ppa', 'css'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 0.99, amounts: 0.98 },
}
