import { dividedBy, type Money, ZERO } from '../../../engine/money'
import type { Context } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { rlsMontantZone3, rlsPlafondZone3 } from '../../parameters/al-versement'
import { selonFoyer, selonTaille } from './bareme'
import { alConventionne } from './logement'

/**
 * Solidarity rent reduction a month that the landlord takes off the rent of a home under agreement, for given yearly
 * resources (CCH L442-2-1); none in a hostel.
 */
export function reductionLoyerSolidarite(ctx: Context, menage: Menage, ressources: Money): Money {
  if (ctx.fact(logement, menage) === 'foyerLogement' || !ctx.use(alConventionne, menage)) return ZERO
  const plafond = selonTaille(ctx, menage, ctx.param(rlsPlafondZone3))
  if (dividedBy(ressources, 12) >= plafond) return ZERO
  return selonFoyer(ctx, menage, ctx.param(rlsMontantZone3))
}
