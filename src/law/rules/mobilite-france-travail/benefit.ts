import type { Benefit } from '../../benefit'
import { deliberationMobilite, travail } from '../../sources'
import { mobiliteFranceTravail } from './mobilite-france-travail'

/** Register entry of the aide à la mobilité of France Travail. */
export const mobiliteFranceTravailBenefit: Benefit = {
  id: 'mobiliteFranceTravail',
  rule: mobiliteFranceTravail,
  status: 'refer',
  notCovered: ['distance', 'allocation', 'contrat', 'montants'],
  organisme: 'franceTravail',
  law: [travail('L5312-1'), deliberationMobilite('2')],
  page: { title: 'Chômage : aide à la mobilité', url: 'https://www.service-public.fr/particuliers/vosdroits/F1011' },
  online: { title: 'France Travail : mon espace personnel', url: 'https://www.francetravail.fr/' },
  documents: ['messageRecu', 'contratTravail', 'factures'],
  retroactivityMonths: null,
  terms: { paid: 'once', start: 'decision', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
