import type { Benefit } from '../../benefit'
import { loiBesson } from '../../sources'
import { fsl } from './fsl'

/** Register entry of the fonds de solidarité pour le logement. */
export const fslBenefit: Benefit = {
  id: 'fsl',
  rule: fsl,
  status: 'refer',
  notCovered: ['reglement', 'pret'],
  organisme: 'departement',
  law: [loiBesson('6'), loiBesson('6-2')],
  page: {
    title: 'Fonds de solidarité pour le logement (FSL)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F1334',
  },
  documents: ['pieceIdentite', 'justificatifsRessources', 'bail', 'factures', 'rib'],
  retroactivityMonths: null,
  terms: { paid: 'once', start: 'decision', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
