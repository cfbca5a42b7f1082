import type { Benefit } from '../../benefit'
import { cch } from '../../sources'
import { al } from './al'

/** Register entry of housing aid: APL, ALF and ALS. */
export const alBenefit: Benefit = {
  id: 'al',
  rule: al,
  status: 'complete',
  notCovered: [
    'proprietaire',
    'boursier',
    'logementDecent',
    'chambre',
    'changementSituation',
    'abattementAge',
    'sejour',
  ],
  organisme: 'caf',
  law: [
    cch('L821-1'),
    cch('L822-2'),
    cch('L831-2'),
    cch('L841-4'),
    cch('R822-2'),
    cch('R823-10'),
    cch('D823-16'),
    cch('D823-17'),
  ],
  page: {
    title: 'Aide personnalisée au logement (APL)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F12006',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 10840 : demande d’allocation logement, pour la MSA',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R41448',
  },
  documents: ['bail', 'attestationLoyer', 'pieceIdentite', 'rib'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'claimMonth',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['rsa', 'ppa', 'css', 'mva', 'passColo', 'quotientFamilial', 'rls'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 1, amounts: 0.995 },
}
