import { dividedBy, type Money, min, subtract, subtractToZero, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { type Menage, menage, type Personne } from '../../menage'
import { asiPensionMinimale, asiPlafondCouple, asiPlafondSeul } from '../../parameters/asi'
import { css } from '../../sources'
import { allocataires, peutRecevoirAsi } from '../minimum-vieillesse/allocataires'
import { ressourcesFaceAuPlafond } from '../minimum-vieillesse/ressources'

/** Monthly resources up to which the ASI completes. */
export const asiPlafond: Rule<Menage, Money> = {
  id: 'asi.plafond',
  law: [css('D815-19')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    dividedBy(ctx.param(ctx.use(allocataires, menage).adultes === 2 ? asiPlafondCouple : asiPlafondSeul), 12),
}

/**
 * ASI of one person in the month of the context, cents; zero when not entitled. For the resources of other benefits:
 * `ctx.use(asiPersonne, personne)`, or `ctx.at(month).use(…)` for an earlier month. No fact is read beyond the kinds
 * of income of a person without an invalidity pension.
 */
export const asiPersonne: Rule<Personne, Money> = {
  id: 'asi.personne',
  law: [css('L815-24'), css('L815-24-1'), css('D815-19')],
  unit: 'money',
  evaluate(personne, ctx) {
    if (!ctx.use(peutRecevoirAsi, personne)) return ZERO
    const { adultes, asi, aspa } = ctx.use(allocataires, menage)
    const plafond = ctx.use(asiPlafond, menage)
    const reste = subtractToZero(plafond, ressourcesFaceAuPlafond(ctx, menage, plafond))
    if (adultes === 1) return reste
    if (asi === 2 || aspa > 0) return dividedBy(reste, 2)
    return min(reste, subtract(dividedBy(ctx.param(asiPlafondSeul), 12), ctx.param(asiPensionMinimale)))
  },
}
