import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { ppa } from './ppa'

/** Register entry of the prime d'activité. */
export const ppaBenefit: Benefit = {
  id: 'ppa',
  rule: ppa,
  status: 'complete',
  notCovered: ['moisDecales', 'foyerActuel', 'independant', 'residenceAlternee', 'titreDeSejour', 'conges'],
  organisme: 'caf',
  law: [css('L842-1'), css('L842-2'), css('L842-3'), css('L842-7'), css('R843-1')],
  page: { title: 'Prime d’activité', url: 'https://www.service-public.fr/particuliers/vosdroits/F2882' },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 15481 : demande de RSA ou de prime d’activité',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R1350',
  },
  documents: ['formulaire', 'pieceIdentite', 'justificatifsRessources', 'rib'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'claimMonth',
    lasts: 'conditions',
    declares: 'quarterly',
    affects: ['cej', 'passColo', 'quotientFamilial'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 1, amounts: 0.995 },
}
