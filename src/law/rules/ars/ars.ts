import { atLeast } from '../../../engine/conditions'
import { type Money, roundCents, subtractToZero, sum, times } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { minimumArs, plafondArs, tauxArs } from '../../parameters/ars'
import { bmaf } from '../../parameters/bmaf'
import { css } from '../../sources'
import { baseRessources } from '../prestations-familiales/base-ressources'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { nombreParAge, paliers, rentree } from './enfants'

/** Yearly ceiling, raised for each child à charge at the return to school. */
export const plafond: Rule<Menage, Money> = {
  id: 'ars.plafond',
  law: [css('L543-1'), css('R543-5')],
  unit: 'money',
  evaluate(menage, ctx) {
    const jour = ctx.at(rentree(ctx.date))
    const { base, parEnfant } = jour.param(plafondArs)
    return roundCents(base * (1 + parEnfant * jour.use(nombreEnfantsACharge, menage)))
  },
}

/** Sum of the full amounts of the children who open the right. */
export const montantPlein: Rule<Menage, Money> = {
  id: 'ars.montantPlein',
  law: [css('D543-1')],
  unit: 'money',
  evaluate(menage, ctx) {
    const jour = ctx.at(rentree(ctx.date))
    const base = jour.param(bmaf)
    const taux = jour.param(tauxArs)
    return sum(ctx.use(paliers, menage).map((palier) => times(base, taux[palier])))
  },
}

/** Amount due: over the ceiling, what is left once the excess is taken off (allocation différentielle). */
export const montantArs: Rule<Menage, Money> = {
  id: 'ars.montant',
  law: [css('L543-2'), css('R543-6-1')],
  unit: 'money',
  evaluate(menage, ctx) {
    const exces = subtractToZero(ctx.use(baseRessources, menage), ctx.use(plafond, menage))
    return subtractToZero(ctx.use(montantPlein, menage), exces)
  },
}

/** Allocation de rentrée scolaire of the year. */
export const ars: Rule<Menage, Verdict> = {
  id: 'ars',
  law: [css('L543-1'), css('R543-2'), css('D543-1')],
  evaluate(menage, ctx) {
    const loi = [css('L543-1'), css('R543-2')]
    const parAge = ctx.allOf([
      { id: 'ars.enfants', law: loi, test: () => atLeast(ctx.use(nombreParAge, menage), 1, 'count') },
    ])
    if (!parAge.ok) return refused(parAge)
    const charge = ctx.allOf([
      { id: 'ars.enfants', law: loi, test: () => atLeast(ctx.use(paliers, menage).length, 1, 'count') },
    ])
    if (!charge.ok) return refused(charge)
    const ressources = ctx.allOf([
      {
        id: 'ars.ressources',
        law: [css('L543-2'), css('D543-2')],
        test: () => atLeast(ctx.use(montantArs, menage), ctx.param(minimumArs), 'money'),
      },
    ])
    const conditions = [...charge.conditions, ...ressources.conditions]
    if (!ressources.ok) return refused({ ok: false, conditions })
    return open({ ok: true, conditions }, ctx.use(montantArs, menage), 'year', {
      enfants: ctx.use(paliers, menage).length,
      differentielle: ctx.use(baseRessources, menage) > ctx.use(plafond, menage),
    })
  },
}
