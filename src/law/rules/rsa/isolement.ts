import type { Rule } from '../../../engine/types'
import { separationRecente } from '../../facts'
import type { Menage } from '../../menage'
import { rsaAgeEnfantIsolement } from '../../parameters/rsa'
import { casf, css } from '../../sources'
import { adultes, age, enfants } from '../commun/composition'
import { nombreEnfants } from './enfants'
import { attendEnfant } from './grossesse'

/**
 * Whether the increased amount of a parent alone applies: without a partner, with a child or expecting one, and
 * either the youngest child is under three, or the parent has been alone for less than eighteen months.
 */
export const parentIsole: Rule<Menage, boolean> = {
  id: 'rsa.parentIsole',
  law: [casf('L262-9'), casf('R262-2'), css('L842-7')],
  unit: 'yesNo',
  evaluate(menage, ctx) {
    if (ctx.use(adultes, menage).length > 1) return false
    if (ctx.use(attendEnfant, menage)) return true
    if (ctx.use(nombreEnfants, menage) === 0) return false
    const limite = ctx.param(rsaAgeEnfantIsolement)
    const ages = ctx.each(ctx.use(enfants, menage), (enfant) => ctx.use(age, enfant))
    return ages.some((ans) => ans >= 0 && ans < limite) || ctx.fact(separationRecente, menage)
  },
}
