import type { Benefit } from '../../benefit'
import { texteLocaPass } from '../../parameters/action-logement'
import { locaPass } from './loca-pass'

/** Register entry of the avance Loca-Pass. */
export const locaPassBenefit: Benefit = {
  id: 'locaPass',
  rule: locaPass,
  status: 'partial',
  notCovered: ['etudiants', 'emploiCourt', 'agricole', 'autreAide'],
  organisme: 'actionLogement',
  law: [texteLocaPass],
  page: texteLocaPass,
  documents: ['pieceIdentite', 'bail', 'justificatifSituation', 'rib'],
  retroactivityMonths: 2,
  terms: { paid: 'once', start: 'decision', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
