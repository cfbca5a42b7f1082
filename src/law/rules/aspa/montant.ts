import { dividedBy, type Money, max, min, subtract, subtractToZero, ZERO } from '../../../engine/money'
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
    if (ressources >= plafond) return ZERO
    if (asi > 0) {
      // One has the age, the other an invalidity pension: half of the couple's amount, less half of what exceeds it.
      const moitie = dividedBy(plafond, 2)
      return max(ZERO, subtract(moitie, dividedBy(subtractToZero(ressources, moitie), 2)))
    }
    const maximum = aspa === 2 ? plafond : dividedBy(ctx.param(aspaPlafondSeul), 12)
    return min(maximum, subtractToZero(plafond, ressources))
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
