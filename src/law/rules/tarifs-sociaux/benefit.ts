import type { Benefit } from '../../benefit'
import { postes } from '../../sources'
import { tarifsSociaux } from './tarifs-sociaux'

/** Register entry of the reduced price of a landline. */
export const tarifsSociauxBenefit: Benefit = {
  id: 'tarifsSociaux',
  rule: tarifsSociaux,
  status: 'refer',
  notCovered: ['invalidesDeGuerre', 'mobile', 'eau'],
  organisme: 'caf',
  law: [postes('R20-34')],
  page: {
    title: 'Téléphone fixe : réduction sociale téléphonique',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F1337',
  },
  documents: ['attestationPaiement', 'factures'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'decision', lasts: { months: 12 }, declares: 'yearly', affects: [] },
  checkedOn: '2026-11-26',
}
