import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { cafVosges } from './caf-vosges'

/** Register entry of the Caf's own help for families. */
export const cafVosgesBenefit: Benefit = {
  id: 'cafVosges',
  rule: cafVosges,
  status: 'refer',
  notCovered: ['reglement', 'pret', 'msa'],
  organisme: 'caf',
  law: [css('L223-1')],
  page: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  documents: ['numeroAllocataire', 'justificatifsRessources', 'factures'],
  retroactivityMonths: null,
  terms: { paid: 'once', start: 'decision', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
