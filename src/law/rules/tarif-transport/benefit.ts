import type { Benefit } from '../../benefit'
import { transports } from '../../sources'
import { tarifTransport } from './tarif-transport'

/** Register entry of the reduced fares of the Région. */
export const tarifTransportBenefit: Benefit = {
  id: 'tarifTransport',
  rule: tarifTransport,
  status: 'refer',
  notCovered: ['tarifs', 'autresReseaux'],
  organisme: 'region',
  law: [transports('L1113-1')],
  page: { title: 'Fluo Grand Est : trains et cars de la Région', url: 'https://fluo.grandest.fr/' },
  documents: ['formulaire', 'pieceIdentite', 'attestationCss', 'photoIdentite'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'decision', lasts: 'decision', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
