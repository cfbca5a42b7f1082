import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { ars } from './ars'

/** Register entry of the allocation de rentrée scolaire. */
export const arsBenefit: Benefit = {
  id: 'ars',
  rule: ars,
  status: 'complete',
  notCovered: ['changementSituation', 'indemnitesJournalieres', 'instructionFamille', 'sejour'],
  organisme: 'caf',
  law: [css('L543-1'), css('L543-2'), css('R543-1'), css('R543-2'), css('D543-1')],
  page: {
    title: 'Allocation de rentrée scolaire (ARS)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F1878',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  documents: ['certificatScolarite', 'declarationSituation', 'rib'],
  retroactivityMonths: 24,
  terms: {
    paid: 'year',
    start: 'eventMonth',
    lasts: 'single',
    declares: 'yearly',
    affects: ['passSport'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 1, amounts: 0.995 },
}
