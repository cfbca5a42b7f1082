import type { Benefit } from '../../benefit'
import { education } from '../../sources'
import { bourseCollege } from './bourse-college'

/** Register entry of the bourse de collège. */
export const bourseCollegeBenefit: Benefit = {
  id: 'bourseCollege',
  rule: bourseCollege,
  status: 'complete',
  notCovered: ['anneeAvis', 'separes', 'merite'],
  organisme: 'etablissementScolaire',
  law: [education('L531-1'), education('D531-4'), education('D531-5'), education('D531-7')],
  page: { title: 'Bourse de collège', url: 'https://www.service-public.fr/particuliers/vosdroits/F984' },
  online: {
    title: 'Portail Scolarité services (EduConnect)',
    url: 'https://www.education.gouv.fr/les-aides-financieres-au-college-4970',
  },
  documents: ['avisImpot', 'enfants', 'rib'],
  retroactivityMonths: null,
  terms: { paid: 'term', start: 'decision', lasts: { months: 12 }, declares: 'yearly', affects: [] },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 0.995 },
}
