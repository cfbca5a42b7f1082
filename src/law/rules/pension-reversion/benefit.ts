import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { pensionReversion } from './pension-reversion'

/** Register entry of the pension de réversion. */
export const pensionReversionBenefit: Benefit = {
  id: 'pensionReversion',
  rule: pensionReversion,
  status: 'refer',
  notCovered: ['mariage', 'ressources', 'fonctionnaires', 'complementaire', 'montant'],
  organisme: 'carsat',
  law: [css('L353-1'), css('L353-3'), css('D353-3'), css('R353-7')],
  page: {
    title: 'Pension de réversion',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13104',
  },
  online: { title: 'L’Assurance retraite : mon espace personnel', url: 'https://www.lassuranceretraite.fr/' },
  form: {
    title: 'Cerfa n° 13364 : demande de retraite de réversion',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R1392',
  },
  documents: ['formulaire', 'pieceIdentite', 'livretFamille', 'acteDeces', 'avisImpot', 'rib'],
  retroactivityMonths: null,
  terms: {
    paid: 'month',
    start: 'afterClaim',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['aspa', 'rsa', 'css'],
  },
  checkedOn: '2026-11-26',
}
