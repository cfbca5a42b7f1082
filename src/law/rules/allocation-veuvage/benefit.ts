import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { allocationVeuvage } from './allocation-veuvage'

/** Register entry of the allocation de veuvage. */
export const allocationVeuvageBenefit: Benefit = {
  id: 'allocationVeuvage',
  rule: allocationVeuvage,
  status: 'refer',
  notCovered: ['deuxAns', 'mariage', 'travailConjoint', 'ressources'],
  organisme: 'carsat',
  law: [css('L356-1'), css('D356-1'), css('D356-2'), css('D356-5'), css('D356-6')],
  page: {
    title: 'Allocation veuvage',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F744',
  },
  form: {
    title: 'Cerfa n° 12098 : demande d’allocation de veuvage',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R1339',
  },
  documents: ['formulaire', 'pieceIdentite', 'livretFamille', 'acteDeces', 'justificatifsRessources', 'rib'],
  retroactivityMonths: null,
  terms: { paid: 'month', start: 'eventMonth', lasts: 'decision', declares: 'changes', affects: ['rsa', 'aah'] },
  checkedOn: '2026-11-26',
}
