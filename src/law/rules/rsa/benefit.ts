import type { Benefit } from '../../benefit'
import { casf } from '../../sources'
import { rsa } from './rsa'

/** Register entry of the RSA. */
export const rsaBenefit: Benefit = {
  id: 'rsa',
  rule: rsa,
  status: 'complete',
  notCovered: [
    'moisDecales',
    'independant',
    'jeuneActif',
    'residenceAlternee',
    'titreDeSejour',
    'conges',
    'participation',
    'obligations',
  ],
  organisme: 'caf',
  law: [casf('L262-2'), casf('L262-4'), casf('L262-9'), casf('R262-1'), casf('R262-6')],
  page: {
    title: 'Revenu de solidarité active (RSA)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/N19775',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 15481 : demande de RSA ou de prime d’activité',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R1350',
  },
  documents: ['formulaire', 'pieceIdentite', 'justificatifsRessources', 'livretFamille', 'bail', 'rib'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'claimMonth',
    lasts: 'conditions',
    declares: 'quarterly',
    affects: ['css', 'al', 'primeNoel', 'cej', 'passColo', 'quotientFamilial'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 1, amounts: 0.995 },
}
