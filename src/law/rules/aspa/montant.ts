import { dividedBy, type Money, min, subtractToZero, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { aspaPlafondCouple, aspaPlafondSeul } from '../../parameters/aspa'
import { css } from '../../sources'
import { adultes } from '../commun/composition'
import { allocataires, peutRecevoirAspa } from '../minimum-vieillesse/allocataires'
import { ressourcesFaceAuPlafond } from '../minimum-vieillesse/ressources'

/** Monthly resource limit: that of a couple as soon as there are two adults. */
export const aspaPlafond: Rule<Menage, Money> = {
  id: 'aspa.plafond',
  law: [css('L815-9'), css('D815-2')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    dividedBy(ctx.param(ctx.use(allocataires, menage).adultes === 2 ? aspaPlafondCouple : aspaPlafondSeul), 12),
}

/** Amount once age and residence hold: what lacks to reach the limit, up to the highest amount. */
export const aspaCalcul: Rule<Menage, Money> = {
  id: 'aspa.calcul',
  law: [css('L815-4'), css('L815-9'), css('D815-1')],
  unit: 'money',
  evaluate(menage, ctx) {
    const { aspa, asi } = ctx.use(allocataires, menage)
    const plafond = ctx.use(aspaPlafond, menage)
    const ressources = ressourcesFaceAuPlafond(ctx, menage, plafond)
    const reste = subtractToZero(plafond, ressources)
    // Beside a partner with an invalidity pension: half of what a couple would have, the ASI is the other half.
    if (asi > 0) return dividedBy(reste, 2)
    const maximum = aspa === 2 ? plafond : dividedBy(ctx.param(aspaPlafondSeul), 12)
    return min(maximum, reste)
  },
}

/**
 * ASPA of the household in the month of the context, cents; zero when nobody is entitled. For the resources of other
 * benefits: `ctx.use(aspaMontant, menage)`, or `ctx.at(month).use(…)` for an earlier month. Of households without
 * anyone of 65 it reads nothing but dates of birth.
 */
export const aspaMontant: Rule<Menage, Money> = {
  id: 'aspa.montant',
  law: [css('L815-1')],
  unit: 'money',
  evaluate(menage, ctx) {
    const droits = ctx.each(ctx.use(adultes, menage), (adulte) => ctx.use(peutRecevoirAspa, adulte))
    return droits.includes(true) ? ctx.use(aspaCalcul, menage) : ZERO
  },
}
