import { type Money, subtractToZero, times, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { partPlafondMajore, plafondCf, tauxCf, tauxCfMajore } from '../../parameters/cf'
import { css } from '../../sources'
import { baseRessources, plafondMajore } from '../prestations-familiales/base-ressources'
import { plafondPour } from '../prestations-familiales/plafond-famille'
import { nombreEnfantsCf } from './enfants'

/** Yearly ceiling of the ordinary amount. */
export const plafond: Rule<Menage, Money> = {
  id: 'cf.plafond',
  law: [css('L522-2'), css('R522-2')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    plafondPour(ctx.param(plafondCf), ctx.use(nombreEnfantsCf, menage), ctx.use(plafondMajore, menage)),
}

/** Yearly ceiling of the raised amount. */
export const plafondDuMontantMajore: Rule<Menage, Money> = {
  id: 'cf.plafondMajore',
  law: [css('L522-3')],
  unit: 'money',
  evaluate: (menage, ctx) => times(ctx.use(plafond, menage), ctx.param(partPlafondMajore)),
}

/** Monthly amount by resources: raised, ordinary, or what is left of it just over the ceiling (differential). */
export const montantCf: Rule<Menage, Money> = {
  id: 'cf.montant',
  law: [css('L522-2'), css('L522-3'), css('D522-1'), css('D522-2')],
  unit: 'money',
  evaluate(menage, ctx) {
    const ressources = ctx.use(baseRessources, menage)
    if (ressources <= ctx.use(plafondDuMontantMajore, menage)) return times(ctx.param(bmaf), ctx.param(tauxCfMajore))
    const ordinaire = times(ctx.param(bmaf), ctx.param(tauxCf))
    const exces = subtractToZero(ressources, ctx.use(plafond, menage))
    if (exces >= 12 * ordinaire) return ZERO
    return subtractToZero(ordinaire, times(exces, 1 / 12))
  },
}
