import type { Benefit } from '../../benefit'
import { decretAideJuridictionnelle, loiAideJuridique } from '../../sources'
import { aideJuridictionnelle } from './aide-juridictionnelle'

/** Register entry of the aide juridictionnelle. */
export const aideJuridictionnelleBenefit: Benefit = {
  id: 'aideJuridictionnelle',
  rule: aideJuridictionnelle,
  status: 'partial',
  notCovered: ['plafonds2026', 'assurance', 'biens', 'changement', 'sansPlafond', 'affaireContreProche'],
  organisme: 'tribunal',
  law: [loiAideJuridique('4'), decretAideJuridictionnelle('3'), decretAideJuridictionnelle('5')],
  page: {
    title: 'Aide juridictionnelle',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F18074',
  },
  form: {
    title: 'Cerfa n° 16146 : demande d’aide juridictionnelle',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F18074',
  },
  documents: ['formulaire', 'pieceIdentite', 'avisImpot', 'papiersAffaire', 'attestationProtectionJuridique'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'decision', lasts: 'decision', declares: 'changes', affects: [] },
  checkedOn: '2026-11-26',
}
