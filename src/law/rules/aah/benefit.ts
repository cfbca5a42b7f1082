import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { aah } from './aah'

/** Register entry of the allocation aux adultes handicapés. */
export const aahBenefit: Benefit = {
  id: 'aah',
  rule: aah,
  countedAs: ['aah.personne'],
  status: 'partial',
  notCovered: ['etablissement', 'retraite', 'debutTravail', 'abattementsFiscaux', 'ancienCalcul', 'decisionCommission'],
  organisme: 'mdph',
  law: [css('L821-1'), css('L821-2'), css('L821-3'), css('R821-1'), css('D821-2'), css('D821-9')],
  page: {
    title: 'Allocation aux adultes handicapés (AAH)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F12242',
  },
  form: {
    title: 'Cerfa n° 15692 : demande à la MDPH',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R19993',
  },
  documents: ['dossierMdph', 'certificatMedicalMdph', 'pieceIdentite', 'justificatifDomicile'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'afterClaim',
    lasts: 'decision',
    declares: 'changes',
    affects: ['aspa', 'asi', 'ass', 'al', 'rsa', 'ppa', 'css', 'mva', 'passColo', 'passSport', 'quotientFamilial'],
  },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 0.995 },
}
