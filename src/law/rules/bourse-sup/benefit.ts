import type { Benefit } from '../../benefit'
import { education } from '../../sources'
import { bourseSup } from './bourse-sup'

/** Register entry of the bourse d'enseignement supérieur sur critères sociaux. */
export const bourseSupBenefit: Benefit = {
  id: 'bourseSup',
  rule: bourseSup,
  status: 'partial',
  notCovered: [
    'anneeAvis',
    'bareme2026',
    'parentsSepares',
    'nationalite',
    'reprise',
    'aidant',
    'autreFormation',
    'deux',
  ],
  organisme: 'crous',
  law: [education('L821-1'), education('D821-1')],
  page: {
    title: 'Bourse d’enseignement supérieur sur critères sociaux',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F12214',
  },
  online: {
    title: 'Dossier social étudiant : demande en ligne',
    url: 'https://www.messervices.etudiant.gouv.fr/',
  },
  documents: ['avisImpot', 'certificatScolarite', 'rib', 'decisionMdph'],
  retroactivityMonths: null,
  terms: { paid: 'month', start: 'decision', lasts: { months: 10 }, declares: 'yearly', affects: ['passSport'] },
  checkedOn: '2026-11-26',
}
