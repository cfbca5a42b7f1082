import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { asi } from './asi'

/** Register entry of the allocation supplémentaire d’invalidité. */
export const asiBenefit: Benefit = {
  id: 'asi',
  rule: asi,
  countedAs: ['asi.personne'],
  status: 'complete',
  notCovered: ['autresPensions', 'inaptitude', 'biens', 'plafond2026'],
  organisme: 'cpam',
  law: [css('L815-24'), css('L815-24-1'), css('L815-25'), css('L816-1'), css('D815-19')],
  page: {
    title: 'Allocation supplémentaire d’invalidité (Asi)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F16940',
  },
  form: {
    title: 'Cerfa n° 11175 : demande d’allocation supplémentaire d’invalidité',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F16940',
  },
  documents: ['formulaire', 'pieceIdentite', 'notificationPension', 'justificatifsRessources', 'rib'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'afterClaim',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['aah', 'rsa', 'ppa', 'css', 'mva'],
  },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 0.995 },
}
