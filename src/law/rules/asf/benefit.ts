import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { asf } from './asf'

/** Register entry of the allocation de soutien familial. */
export const asfBenefit: Benefit = {
  id: 'asf',
  rule: asf,
  status: 'complete',
  notCovered: ['recouvrement', 'residenceAlternee', 'sansParents', 'sejour'],
  organisme: 'caf',
  law: [css('L523-1'), css('L523-2'), css('L523-3'), css('D523-1'), css('D523-3')],
  page: {
    title: 'Allocation de soutien familial (ASF)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F815',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 12038 : demande d’allocation de soutien familial',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F815',
  },
  documents: ['formulaire', 'livretFamille', 'jugementFamille', 'pieceIdentite', 'rib'],
  // The child whose other parent evades maintenance brings nothing for the months before the claim (CSS R552-2, II, 5°).
  retroactivityMonths: null,
  terms: {
    paid: 'month',
    start: 'afterClaim',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['rsa', 'ppa', 'css', 'passColo', 'quotientFamilial'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 1, amounts: 0.995 },
}
