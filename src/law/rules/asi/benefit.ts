import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { asi } from './asi'

/** Register entry of the allocation supplémentaire d’invalidité. */
export const asiBenefit: Benefit = {
  id: 'asi',
  rule: asi,
  countedAs: ['asi.personne'],
  status: 'partial',
  notCovered: ['autresPensions', 'inaptitude', 'biens', 'capaciteTravail', 'plafond2026'],
  organisme: 'cpam',
  law: [css('L815-24'), css('L815-24-1'), css('L816-1'), css('D815-19-1')],
  page: {
    title: 'Allocation supplémentaire d’invalidité (Asi)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F16940',
  },
  form: {
    title: 'Cerfa n° 11175 : demande d’allocation supplémentaire d’invalidité',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F16940',
  },
  documents: ['demande', 'identite', 'pension', 'ressources', 'rib'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'afterClaim',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['aah', 'rsa', 'ppa', 'css'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 0.99, amounts: 0.98 },
}
