import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { rattrapageRetraite } from './rattrapage-retraite'

/** Register entry of retirement pensions never claimed. */
export const rattrapageRetraiteBenefit: Benefit = {
  id: 'rattrapageRetraite',
  rule: rattrapageRetraite,
  status: 'refer',
  notCovered: ['trimestres', 'avant64', 'etranger', 'montant'],
  organisme: 'carsat',
  law: [css('L161-17-2'), css('L351-1'), css('R351-37'), css('L815-5')],
  page: {
    title: 'Départ en retraite du salarié : les démarches',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13941',
  },
  online: { title: 'L’Assurance retraite : mon espace personnel', url: 'https://www.lassuranceretraite.fr/' },
  form: {
    title: 'Cerfa n° 10916 : demande de retraite personnelle',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R1388',
  },
  documents: ['formulaire', 'pieceIdentite', 'releveCarriere', 'rib'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'afterClaim',
    lasts: 'conditions',
    declares: 'changes',
    affects: ['aspa', 'rsa', 'css'],
  },
  checkedOn: '2026-11-26',
}
