import type { Benefit } from '../../benefit'
import { casf } from '../../sources'
import { pch } from './pch'

/** Register entry of the prestation de compensation du handicap. */
export const pchBenefit: Benefit = {
  id: 'pch',
  rule: pch,
  status: 'refer',
  notCovered: ['difficultes', 'apres60', 'montant'],
  organisme: 'mdph',
  law: [casf('L245-1'), casf('L245-3'), casf('D245-3')],
  page: {
    title: 'Prestation de compensation du handicap (PCH)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F14202',
  },
  form: {
    title: 'Cerfa n° 15692 : demande à la MDPH',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R19993',
  },
  documents: ['dossierMdph', 'certificatMedicalMdph', 'pieceIdentite', 'justificatifDomicile'],
  retroactivityMonths: 0,
  terms: { paid: 'month', start: 'claimMonth', lasts: 'decision', declares: 'changes', affects: [] },
  checkedOn: '2026-11-26',
}
