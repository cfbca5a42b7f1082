import type { Benefit } from '../../benefit'
import { education } from '../../sources'
import { bourseLycee } from './bourse-lycee'

/** Register entry of the bourse de lycée. */
export const bourseLyceeBenefit: Benefit = {
  id: 'bourseLycee',
  rule: bourseLycee,
  status: 'complete',
  notCovered: ['anneeAvis', 'separes', 'merite', 'primes'],
  organisme: 'etablissementScolaire',
  law: [education('L531-4'), education('D531-29')],
  page: { title: 'Bourse de lycée', url: 'https://www.service-public.fr/particuliers/vosdroits/F616' },
  online: {
    title: 'Portail Scolarité services (EduConnect)',
    url: 'https://www.education.gouv.fr/les-aides-financieres-au-lycee-7511',
  },
  form: {
    title: 'Cerfa n° 11319 : demande de bourse de lycée',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F616',
  },
  documents: ['avisImpot', 'enfants', 'rib'],
  retroactivityMonths: null,
  terms: { paid: 'term', start: 'decision', lasts: { months: 12 }, declares: 'yearly', affects: [] },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 0.995 },
}
