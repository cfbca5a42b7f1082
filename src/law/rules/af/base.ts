import { type Money, roundCents, times, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { tauxAf } from '../../parameters/af'
import { bmaf } from '../../parameters/bmaf'
import { css } from '../../sources'
import { enfantsACharge, partEnfant } from '../prestations-familiales/enfants-a-charge'
import { trancheDe } from './tranche'

/** Share of the whole amount: each child in résidence alternée weighs one half (CSS R521-3). */
const coefficientGarde: Rule<Menage, number> = {
  id: 'af.coefficientGarde',
  law: [css('R521-3')],
  unit: 'rate',
  evaluate(menage, ctx) {
    const enfants = ctx.use(enfantsACharge, menage)
    const parts = ctx.each(enfants, (enfant) => ctx.use(partEnfant, enfant))
    return parts.reduce((total, part) => total + part, 0) / enfants.length
  },
}

/** Monthly amount for the number of children, in the household's band of resources, without the majorations. */
export const base: Rule<Menage, Money> = {
  id: 'af.base',
  law: [css('L521-1'), css('D521-1')],
  unit: 'money',
  evaluate(menage, ctx) {
    const nombre = ctx.use(enfantsACharge, menage).length
    if (nombre < 2) return ZERO
    const taux = ctx.param(tauxAf)
    const plein = roundCents(ctx.param(bmaf) * (taux.deuxieme + (nombre - 2) * taux.suivants))
    return times(plein, ctx.use(coefficientGarde, menage) * trancheDe(ctx, menage, nombre).taux)
  },
}
