import { above, atLeast } from '../../../engine/conditions'
import { type Money, subtractToZero, sum, times } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { foyer } from '../../facts'
import { demandeur, type Menage } from '../../menage'
import { seuilAsf, tauxAsf } from '../../parameters/asf'
import { bmaf } from '../../parameters/bmaf'
import { css } from '../../sources'
import { enfants } from '../commun/composition'
import { netDuMois, ressourcesDe } from '../commun/ressources'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'

/** Full monthly amount for the children, before what the other parent pays. */
export const montantPlein: Rule<Menage, Money> = {
  id: 'asf.montantPlein',
  law: [css('L523-1'), css('D523-1')],
  unit: 'money',
  evaluate: (menage, ctx) => times(ctx.param(bmaf), ctx.param(tauxAsf) * ctx.use(nombreEnfantsACharge, menage)),
}

/** Maintenance that the parent receives this month. */
export const pensionsRecues: Rule<Menage, Money> = {
  id: 'asf.pensionsRecues',
  law: [css('L523-1'), css('L581-2')],
  unit: 'money',
  evaluate: (_menage, ctx) =>
    sum(ressourcesDe(ctx, demandeur, ['pensionAlimentaireRecue']).map((pension) => netDuMois(ctx, pension, ctx.date))),
}

/** What is left of the full amount once the maintenance received is taken off. */
export const montantAsf: Rule<Menage, Money> = {
  id: 'asf.montant',
  law: [css('L523-1'), css('D523-1')],
  unit: 'money',
  evaluate: (menage, ctx) => subtractToZero(ctx.use(montantPlein, menage), ctx.use(pensionsRecues, menage)),
}

/** Allocation de soutien familial: a parent alone, whose children get little or nothing from the other parent. */
export const asf: Rule<Menage, Verdict> = {
  id: 'asf',
  law: [css('L523-1'), css('L523-2'), css('D523-1')],
  evaluate(menage, ctx) {
    const situation = ctx.allOf([
      { id: 'asf.isole', law: [css('L523-2')], test: () => !ctx.fact(foyer, menage).conjoint },
      { id: 'asf.enfants', law: [css('L523-1')], test: () => atLeast(ctx.use(enfants, menage).length, 1, 'count') },
    ])
    if (!situation.ok) return refused(situation)
    const charge = ctx.allOf([
      { id: 'asf.isole', law: [css('L523-2')], test: () => !ctx.fact(foyer, menage).conjoint },
      {
        id: 'asf.enfants',
        law: [css('L523-1')],
        test: () => atLeast(ctx.use(nombreEnfantsACharge, menage), 1, 'count'),
      },
    ])
    if (!charge.ok) return refused(charge)
    const decision = ctx.allOf([
      {
        id: 'asf.pension',
        law: [css('L523-1'), css('D523-3')],
        test: () => above(ctx.use(montantAsf, menage), ctx.param(seuilAsf), 'money'),
      },
    ])
    const conditions = [...charge.conditions, ...decision.conditions]
    if (!decision.ok) return refused({ ok: false, conditions })
    return open({ ok: true, conditions }, ctx.use(montantAsf, menage), 'month', {
      differentielle: ctx.use(pensionsRecues, menage) > 0,
    })
  },
}
