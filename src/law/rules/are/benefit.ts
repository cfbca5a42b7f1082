import type { Benefit } from '../../benefit'
import { travail } from '../../sources'
import { are } from './are'

/** Register entry of the allocation d’aide au retour à l’emploi. */
export const areBenefit: Benefit = {
  id: 'are',
  rule: are,
  status: 'refer',
  notCovered: ['duree', 'finContrat', 'fonctionnaires', 'montant'],
  organisme: 'franceTravail',
  law: [travail('L5422-1'), travail('L5421-3'), travail('L5421-4')],
  page: {
    title: 'Allocation chômage d’aide au retour à l’emploi (ARE)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F14860',
  },
  online: { title: 'France Travail : mon espace personnel', url: 'https://www.francetravail.fr/' },
  documents: ['pieceIdentite', 'carteVitale', 'attestationEmployeur', 'rib'],
  retroactivityMonths: null,
  terms: {
    paid: 'month',
    start: 'decision',
    lasts: 'decision',
    declares: 'monthly',
    affects: ['ass', 'rsa', 'ppa', 'css'],
  },
  checkedOn: '2026-11-26',
}
