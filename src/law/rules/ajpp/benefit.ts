import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { ajpp } from './ajpp'

/** Register entry of the allocation journalière de présence parentale. */
export const ajppBenefit: Benefit = {
  id: 'ajpp',
  rule: ajpp,
  status: 'refer',
  notCovered: ['avisMedecin', 'independants', 'cumul', 'montant'],
  organisme: 'caf',
  law: [css('L544-1'), css('L544-2'), css('L544-8'), css('L544-9')],
  page: {
    title: 'Allocation journalière de présence parentale (AJPP)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F15132',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 12666 : demande d’allocation journalière de présence parentale',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R15336',
  },
  documents: ['formulaire', 'certificatMedecinEnfant', 'accordEmployeur'],
  retroactivityMonths: null,
  terms: { paid: 'month', start: 'decision', lasts: 'decision', declares: 'monthly', affects: [] },
  checkedOn: '2026-11-26',
}
