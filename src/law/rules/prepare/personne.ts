import { type Money, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { congeParental, reductionTravail } from '../../facts'
import type { Personne, TypeRessource } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { tauxPrepare } from '../../parameters/prepare'
import { css } from '../../sources'
import { netDe } from '../commun/revenus'

/** Incomes with which the prestation is not added up (L532-2). */
const INDEMNISATIONS: readonly TypeRessource[] = ['indemnitesJournalieres', 'chomage', 'retraite', 'pensionInvalidite']

/** Whether a parent on leave has none of the incomes that exclude the prestation this month. */
export const sansIndemnisation: Rule<Personne, boolean> = {
  id: 'prepare.sansIndemnisation',
  law: [css('L532-2')],
  evaluate: (parent, ctx) => INDEMNISATIONS.every((type) => netDe(ctx, parent, type, ctx.date) === 0),
}

/** Whether a parent who has stopped working still earned wages in a month gone by: the leave had not begun. */
const travaillaitEncore = (ctx: Context, parent: Personne): boolean =>
  ctx.date < ctx.answeredOn && netDe(ctx, parent, 'salaire', ctx.date) > 0

/** What a parent may receive in the month for the work given up; zero without a leave. */
export const preparePersonne: Rule<Personne, Money> = {
  id: 'prepare.personne',
  law: [css('L531-4'), css('D531-4')],
  unit: 'money',
  evaluate(parent, ctx) {
    if (!ctx.fact(congeParental, parent) || !ctx.use(sansIndemnisation, parent)) return ZERO
    const reduction = ctx.fact(reductionTravail, parent)
    if (reduction === 'arret' && travaillaitEncore(ctx, parent)) return ZERO
    return times(ctx.param(bmaf), ctx.param(tauxPrepare)[reduction])
  },
}
