import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { mva } from './mva'

/** Register entry of the majoration pour la vie autonome. */
export const mvaBenefit: Benefit = {
  id: 'mva',
  rule: mva,
  status: 'complete',
  notCovered: ['dejaAllocataire', 'complementRessources', 'etablissement'],
  organisme: 'caf',
  law: [css('L821-1-2')],
  page: {
    title: 'Majoration pour la vie autonome (MVA)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F12903',
  },
  documents: ['decisionMdph'],
  retroactivityMonths: null,
  terms: { paid: 'month', start: 'automatic', lasts: 'conditions', declares: 'changes', affects: [] },
  checkedOn: '2026-11-26',
}
