import type { Benefit } from '../../benefit'
import { cch } from '../../sources'
import { primeDemenagement } from './prime-demenagement'

/** Register entry of the prime de déménagement. */
export const primeDemenagementBenefit: Benefit = {
  id: 'primeDemenagement',
  rule: primeDemenagement,
  status: 'refer',
  notCovered: ['aideAuLogement', 'date', 'enfantsACharge', 'montant'],
  organisme: 'caf',
  law: [cch('L823-8'), cch('D823-21')],
  page: { title: 'Prime de déménagement', url: 'https://www.service-public.fr/particuliers/vosdroits/F2008' },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  form: {
    title: 'Cerfa n° 11363 : demande de prime de déménagement',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2008',
  },
  documents: ['formulaire', 'factures', 'bail', 'rib'],
  retroactivityMonths: null,
  terms: { paid: 'once', start: 'decision', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
