import type { Benefit } from '../../benefit'
import { passColo } from './pass-colo'
import { decretPassColo } from './source'

/** Register entry of the Pass colo. */
export const passColoBenefit: Benefit = {
  id: 'passColo',
  rule: passColo,
  status: 'partial',
  notCovered: ['mois', 'changement', 'dejaUtilise', 'residenceAlternee'],
  organisme: 'caf',
  law: [decretPassColo],
  page: { title: 'Pass’colo', url: 'https://www.service-public.fr/particuliers/actualites/A17309' },
  online: { title: 'Séjours qui acceptent le Pass colo', url: 'https://www.jeunes.gouv.fr/' },
  documents: ['numeroAllocataire', 'messageRecu'],
  retroactivityMonths: 0,
  terms: { paid: 'once', start: 'automatic', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
