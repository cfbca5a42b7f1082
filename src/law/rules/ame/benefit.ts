import type { Benefit } from '../../benefit'
import { casf, css } from '../../sources'
import { ame } from './ame'

/** Register entry of the aide médicale de l’État. */
export const ameBenefit: Benefit = {
  id: 'ame',
  rule: ame,
  status: 'refer',
  notCovered: ['titre', 'troisMois', 'ressources', 'soins'],
  organisme: 'cpam',
  law: [casf('L251-1'), casf('L252-1'), css('L861-1')],
  page: {
    title: 'Aide médicale de l’État (AME)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F3079',
  },
  form: {
    title: 'Cerfa n° 11573 : demande d’aide médicale de l’État',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R1266',
  },
  documents: ['formulaire', 'pieceIdentite', 'preuvesSejour', 'justificatifsRessources'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'decision', lasts: { months: 12 }, declares: 'yearly', affects: [] },
  checkedOn: '2026-11-26',
}
