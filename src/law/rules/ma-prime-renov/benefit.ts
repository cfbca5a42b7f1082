import type { Benefit } from '../../benefit'
import { decretMaPrimeRenov } from '../../sources'
import { maPrimeRenov } from './maprimerenov'

/** Register entry of MaPrimeRénov'. */
export const maPrimeRenovBenefit: Benefit = {
  id: 'maPrimeRenov',
  rule: maPrimeRenov,
  status: 'refer',
  notCovered: ['ancienneteLogement', 'travaux', 'revenus', 'adaptation'],
  organisme: 'anah',
  law: [decretMaPrimeRenov('1')],
  page: { title: 'MaPrimeRénov’', url: 'https://www.service-public.fr/particuliers/vosdroits/F35083' },
  online: { title: 'France Rénov’ : conseils et demande', url: 'https://france-renov.gouv.fr/' },
  documents: ['avisImpot', 'pieceIdentite', 'devis', 'diagnosticEnergie', 'rib'],
  retroactivityMonths: 0,
  terms: { paid: 'once', start: 'decision', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
