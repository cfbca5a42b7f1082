import type { Benefit } from '../../benefit'
import { passSport } from './pass-sport'

const site = { title: 'Pass’Sport : site officiel', url: 'https://www.pass.sports.gouv.fr/' }

/** Register entry of the Pass'Sport. */
export const passSportBenefit: Benefit = {
  id: 'passSport',
  rule: passSport,
  status: 'partial',
  notCovered: ['saison', 'moinsDe14', 'formationsSociales', 'prix'],
  organisme: 'etat',
  law: [site],
  page: site,
  online: site,
  documents: ['messageRecu'],
  retroactivityMonths: 0,
  terms: { paid: 'once', start: 'automatic', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
