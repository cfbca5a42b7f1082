import { dividedBy, type Money, subtractToZero, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { type Menage, menage, type Personne } from '../../menage'
import { asiPlafondCouple, asiPlafondSeul } from '../../parameters/asi'
import { css } from '../../sources'
import { allocataires, peutRecevoirAsi } from '../minimum-vieillesse/allocataires'
import { ressourcesFaceAuPlafond } from '../minimum-vieillesse/ressources'

/** Monthly resources up to which the ASI completes. */
export const asiPlafond: Rule<Menage, Money> = {
  id: 'asi.plafond',
  law: [css('D815-19-1')],
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
  law: [css('L815-24')],
  unit: 'money',
  evaluate(personne, ctx) {
    if (!ctx.use(peutRecevoirAsi, personne)) return ZERO
    const { asi, aspa } = ctx.use(allocataires, menage)
    // Beside a partner with the ASPA, the couple is completed by the ASPA alone.
    if (aspa > 0) return ZERO
    const plafond = ctx.use(asiPlafond, menage)
    return dividedBy(subtractToZero(plafond, ressourcesFaceAuPlafond(ctx, menage, plafond)), asi)
  },
}
