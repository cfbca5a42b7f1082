import type { Benefit } from '../../benefit'
import { travail } from '../../sources'
import { cej } from './cej'

/** Register entry of the contrat d'engagement jeune. */
export const cejBenefit: Benefit = {
  id: 'cej',
  rule: cej,
  status: 'partial',
  notCovered: ['decision', 'rattachement', 'decote', 'primeAncienne', 'montant2026'],
  organisme: 'missionLocale',
  law: [travail('L5131-6'), travail('R5131-15'), travail('D5131-19'), travail('R5131-20'), travail('R5131-24')],
  page: {
    title: 'Contrat d’engagement jeune (CEJ)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F32700',
  },
  documents: ['pieceIdentite', 'avisImpot', 'justificatifsRessources', 'rib'],
  retroactivityMonths: 0,
  terms: { paid: 'month', start: 'decision', lasts: { months: 12 }, declares: 'changes', affects: ['rsa', 'ppa'] },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 1 },
}
