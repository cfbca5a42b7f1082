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
    title: 'L’Assurance retraite : demander ma retraite',
    url: 'https://www.lassuranceretraite.fr/',
  },
  online: { title: 'L’Assurance retraite : mon espace personnel', url: 'https://www.lassuranceretraite.fr/' },
  form: {
    title: 'Cerfa n° 10916 : demande de retraite personnelle',
    url: 'https://www.lassuranceretraite.fr/',
  },
  documents: ['demande', 'identite', 'releve', 'rib'],
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
