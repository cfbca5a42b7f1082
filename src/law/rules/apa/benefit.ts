import type { Benefit } from '../../benefit'
import { casf } from '../../sources'
import { apa } from './apa'

/** Register entry of the allocation personnalisée d’autonomie. */
export const apaBenefit: Benefit = {
  id: 'apa',
  rule: apa,
  status: 'refer',
  notCovered: ['gir', 'montant', 'cumul'],
  organisme: 'departement',
  law: [casf('L232-1'), casf('L232-2'), casf('R232-1')],
  page: {
    title: 'Allocation personnalisée d’autonomie (Apa)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F10009',
  },
  form: {
    title: 'Cerfa n° 16301 : demande d’aides à l’autonomie à domicile',
    url: 'https://www.pour-les-personnes-agees.gouv.fr/vivre-a-domicile/aides-financieres/comment-faire-la-demande-d-apa-a-domicile',
  },
  documents: ['formulaire', 'pieceIdentite', 'avisImpot', 'rib'],
  retroactivityMonths: null,
  terms: { paid: 'month', start: 'decision', lasts: 'decision', declares: 'changes', affects: [] },
  checkedOn: '2026-11-26',
}
