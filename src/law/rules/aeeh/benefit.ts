import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { aeeh } from './aeeh'

/** Register entry of the AEEH and its complements. */
export const aeehBenefit: Benefit = {
  id: 'aeeh',
  rule: aeeh,
  status: 'partial',
  notCovered: ['tauxIntermediaire', 'sixieme', 'pch', 'internat', 'sejour'],
  organisme: 'mdph',
  law: [css('L541-1'), css('L541-2'), css('L541-4'), css('R541-1'), css('R541-2'), css('D541-1')],
  page: {
    title: 'Allocation d’éducation de l’enfant handicapé (AEEH)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F14809',
  },
  form: {
    title: 'Cerfa n° 15692 : demande à la MDPH',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R19993',
  },
  documents: ['dossierMdph', 'certificatMedicalMdph', 'factures', 'pieceIdentite', 'justificatifDomicile'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'afterClaim',
    lasts: 'decision',
    declares: 'changes',
    affects: ['al', 'passColo', 'passSport', 'quotientFamilial'],
  },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 0.995 },
}
