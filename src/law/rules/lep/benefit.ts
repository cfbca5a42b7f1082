import type { Benefit } from '../../benefit'
import { cgi, cmf } from '../../sources'
import { lep } from './lep'

/** Register entry of the livret d'épargne populaire. */
export const lepBenefit: Benefit = {
  id: 'lep',
  rule: lep,
  status: 'complete',
  notCovered: ['anneeAvis', 'rattache', 'deuxAns'],
  organisme: 'banque',
  law: [cmf('L221-15'), cmf('R221-33'), cgi('1417')],
  page: {
    title: 'Livret d’épargne populaire (LEP)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2367',
  },
  documents: ['pieceIdentite', 'avisImpot'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'claimMonth', lasts: 'conditions', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
