import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { pensionInvalidite } from './pension-invalidite'

/** Register entry of the pension d’invalidité. */
export const pensionInvaliditeBenefit: Benefit = {
  id: 'pensionInvalidite',
  rule: pensionInvalidite,
  status: 'refer',
  notCovered: ['capacite', 'travailAvant', 'accidentTravail', 'montant'],
  organisme: 'cpam',
  law: [css('L341-1'), css('L341-15'), css('R313-5')],
  page: {
    title: 'Pension d’invalidité de la Sécurité sociale',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F672',
  },
  form: {
    title: 'Cerfa n° 11174 : demande de pension d’invalidité',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R1261',
  },
  documents: ['formulaire', 'pieceIdentite', 'avisImpot', 'notificationPension'],
  retroactivityMonths: null,
  terms: {
    paid: 'month',
    start: 'decision',
    lasts: 'decision',
    declares: 'changes',
    affects: ['asi', 'aah', 'rsa', 'ppa', 'css'],
  },
  checkedOn: '2026-11-26',
}
