import { add, type Money, min, times } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { colocation, logement, loyer } from '../../facts'
import type { Menage } from '../../menage'
import {
  alCoefficientColocation,
  alForfaitCharges,
  alPartLoyerMeuble,
  alPlafondLoyerZone3,
} from '../../parameters/al-loyers'
import { cch } from '../../sources'
import { zonage } from '../../zones'
import { selonFoyer } from './bareme'
import { alCouple, alPersonnesACharge } from './charge'
import { alConventionne } from './logement'

/** Rent before the ceiling: two thirds of it for a furnished home without agreement (CCH D842-2). */
export const alLoyerPrincipal: Rule<Menage, Money> = {
  id: 'al.loyerPrincipal',
  law: [cch('D823-16'), cch('D842-2')],
  unit: 'money',
  evaluate(menage, ctx) {
    const paye = ctx.fact(loyer, menage)
    if (ctx.fact(logement, menage) !== 'locationMeublee' || ctx.use(alConventionne, menage)) return paye
    return times(paye, ctx.param(alPartLoyerMeuble))
  },
}

/** Highest rent counted; three quarters of it in a flat-share. */
export const alLoyerPlafond: Rule<Menage, Money> = {
  id: 'al.loyerPlafond',
  law: [cch('D823-16'), cch('D823-18'), zonage],
  unit: 'money',
  evaluate(menage, ctx) {
    const plafond = selonFoyer(ctx, menage, ctx.param(alPlafondLoyerZone3))
    return ctx.fact(colocation, menage) ? times(plafond, ctx.param(alCoefficientColocation)) : plafond
  },
}

/** L: the rent that counts. */
export const alLoyerRetenu: Rule<Menage, Money> = {
  id: 'al.loyerRetenu',
  law: [cch('D823-16')],
  unit: 'money',
  evaluate: (menage, ctx) => min(ctx.use(alLoyerPrincipal, menage), ctx.use(alLoyerPlafond, menage)),
}

/** C: flat amount for charges, whatever they really are; half of it for one person alone in a flat-share. */
export const alCharges: Rule<Menage, Money> = {
  id: 'al.charges',
  law: [cch('D823-16'), cch('D823-18')],
  unit: 'money',
  evaluate(menage, ctx) {
    const { base, colocataireSeul, parPersonneACharge } = ctx.param(alForfaitCharges)
    const forfait = ctx.fact(colocation, menage) && !ctx.use(alCouple, menage) ? colocataireSeul : base
    return add(forfait, (ctx.use(alPersonnesACharge, menage) * parPersonneACharge) as Money)
  },
}
