import type { Benefit } from '../../benefit'
import { travail } from '../../sources'
import { ass } from './ass'

/** Register entry of the allocation de solidarité spécifique. */
export const assBenefit: Benefit = {
  id: 'ass',
  rule: ass,
  countedAs: ['ass.personne'],
  status: 'complete',
  notCovered: ['repriseTravail', 'are50ans', 'retraite'],
  organisme: 'franceTravail',
  law: [
    travail('L5423-1'),
    travail('L5421-4'),
    travail('R5423-1'),
    travail('R5423-2'),
    travail('R5423-5'),
    travail('R5425-1'),
  ],
  page: {
    title: 'Allocation de solidarité spécifique (ASS)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F12484',
  },
  online: { title: 'France Travail : mon espace personnel', url: 'https://www.francetravail.fr/' },
  documents: ['formulaire', 'avisImpot', 'justificatifsRessources', 'rib'],
  retroactivityMonths: null,
  terms: {
    paid: 'month',
    start: 'decision',
    lasts: { months: 6 },
    declares: 'monthly',
    affects: ['aspa', 'asi', 'rsa', 'ppa', 'css', 'primeNoel', 'tarifsSociaux'],
  },
  checkedOn: '2026-11-26',
  agreement: { verdicts: 1, amounts: 0.995 },
}
