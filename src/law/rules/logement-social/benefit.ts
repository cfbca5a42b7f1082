import type { Benefit } from '../../benefit'
import { cch } from '../../sources'
import { logementSocial } from './logement-social'
import { plafondsHlm } from './texte'

/** Register entry of social housing. */
export const logementSocialBenefit: Benefit = {
  id: 'logementSocial',
  rule: logementSocial,
  status: 'partial',
  notCovered: ['preuves', 'autresHabitants', 'carteInvalidite', 'sejour', 'attente'],
  organisme: 'bailleur',
  law: [cch('L441-1'), cch('R441-1'), cch('L442-12'), plafondsHlm],
  page: {
    title: 'Demande de logement social (HLM)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F10007',
  },
  online: { title: 'Demande de logement social', url: 'https://www.demande-logement-social.gouv.fr/' },
  documents: ['pieceIdentite', 'avisImpot', 'justificatifsRessources', 'justificatifSituation'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'decision', lasts: { months: 12 }, declares: 'yearly', affects: ['al'] },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 1 },
}
