import type { Benefit } from '../../benefit'
import { cch } from '../../sources'
import { dalo } from './dalo'

/** Register entry of the droit au logement opposable. */
export const daloBenefit: Benefit = {
  id: 'dalo',
  rule: dalo,
  status: 'refer',
  notCovered: ['situations', 'sejour', 'hebergement'],
  organisme: 'etat',
  law: [cch('L300-1'), cch('L441-2-3')],
  page: {
    title: 'Droit au logement opposable (Dalo)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F18005',
  },
  form: {
    title: 'Cerfa n° 15036 : recours devant la commission de médiation',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F18005',
  },
  documents: [
    'formulaire',
    'demandeLogementSocial',
    'pieceIdentite',
    'livretFamille',
    'justificatifsRessources',
    'papiersAffaire',
  ],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'decision', lasts: 'decision', declares: 'changes', affects: [] },
  checkedOn: '2026-11-26',
}
