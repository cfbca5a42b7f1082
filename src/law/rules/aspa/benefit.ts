import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { aspa } from './aspa'

/** Register entry of the allocation de solidarité aux personnes âgées. */
export const aspaBenefit: Benefit = {
  id: 'aspa',
  rule: aspa,
  countedAs: ['aspa.montant'],
  status: 'complete',
  notCovered: ['biens', 'retraites', 'residence', 'activiteIndependante', 'refugies'],
  organisme: 'carsat',
  law: [css('L815-1'), css('L815-9'), css('L816-1'), css('R815-1'), css('R815-25')],
  page: {
    title: 'Allocation de solidarité aux personnes âgées (Aspa)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F16871',
  },
  form: {
    title: 'Demande d’Aspa : L’Assurance retraite',
    url: 'https://www.lassuranceretraite.fr/',
  },
  documents: ['formulaire', 'pieceIdentite', 'justificatifsRessources', 'justificatifsEpargne', 'avisImpot', 'rib'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'afterClaim',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['rsa', 'ppa', 'css'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 1, amounts: 0.995 },
}
