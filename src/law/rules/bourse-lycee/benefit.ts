import type { Benefit } from '../../benefit'
import { education } from '../../sources'
import { bourseLycee } from './bourse-lycee'

/** Register entry of the bourse nationale de lycée. */
export const bourseLyceeBenefit: Benefit = {
  id: 'bourseLycee',
  rule: bourseLycee,
  status: 'complete',
  notCovered: ['anneeAvis', 'delai', 'etablissement', 'residenceAlternee', 'primes', 'eleveMajeur'],
  organisme: 'etablissementScolaire',
  law: [education('R531-19'), education('D531-20'), education('D531-29')],
  page: { title: 'Bourse de lycée', url: 'https://www.service-public.fr/particuliers/vosdroits/F616' },
  online: { title: 'ÉduConnect : demande de bourse en ligne', url: 'https://educonnect.education.gouv.fr/' },
  documents: ['avisImpot', 'rib'],
  retroactivityMonths: null,
  terms: { paid: 'term', start: 'decision', lasts: { months: 12 }, declares: 'yearly', affects: [] },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 0.995 },
}
