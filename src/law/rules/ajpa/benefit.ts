import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { ajpa } from './ajpa'

/** Register entry of the allocation journalière du proche aidant. */
export const ajpaBenefit: Benefit = {
  id: 'ajpa',
  rule: ajpa,
  status: 'refer',
  notCovered: ['personneAidee', 'independants', 'cumul', 'montant'],
  organisme: 'caf',
  law: [css('L168-8'), css('L168-10'), css('D168-11'), css('D168-12')],
  page: {
    title: 'Allocation journalière du proche aidant (AJPA)',
    url: 'https://monparcourshandicap.gouv.fr/aidant/allocation-journaliere-du-proche-aidant-ajpa',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  documents: ['formulaire', 'accordEmployeur', 'decisionMdph'],
  retroactivityMonths: null,
  terms: { paid: 'month', start: 'decision', lasts: 'decision', declares: 'monthly', affects: [] },
  checkedOn: '2026-11-26',
}
