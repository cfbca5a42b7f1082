import type { Benefit } from '../../benefit'
import { passCulture } from './pass-culture'

/** Register entry of the pass Culture. */
export const passCultureBenefit: Benefit = {
  id: 'passCulture',
  rule: passCulture,
  status: 'partial',
  notCovered: ['bonus', 'sejour', 'dejaUtilise'],
  organisme: 'etat',
  law: passCulture.law,
  page: { title: 'Ministère de la Culture : pass Culture', url: 'https://www.culture.gouv.fr/' },
  documents: ['pieceIdentite'],
  retroactivityMonths: 0,
  terms: { paid: 'once', start: 'decision', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
