import { atLeast } from '../../../engine/conditions'
import { dividedBy, type Money } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Context, Decision, Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { ppaMontantMinimum } from '../../parameters/ppa'
import { css } from '../../sources'
import { moisAvant } from '../commun/ressources'
import { parentIsole } from '../rsa/isolement'
import { personnes } from '../rsa/montants'
import { conditionsDeSituation, TRIMESTRE } from './conditions'
import { ppaDuMois, ppaMaximumDuMois } from './montants'

function moyenne(ctx: Context, menage: Menage, rule: Rule<Menage, Money>): Money {
  let total = 0
  for (const mois of moisAvant(ctx.date, TRIMESTRE)) total += ctx.at(mois).use(rule, menage)
  return dividedBy(total as Money, TRIMESTRE)
}

/** Average of the prime worked out for each of the three months before. */
export const ppaMontant: Rule<Menage, Money> = {
  id: 'ppa.montant',
  law: [css('L842-3'), css('R843-1')],
  unit: 'money',
  evaluate: (menage, ctx) => moyenne(ctx, menage, ppaDuMois),
}

/** The prime must reach the least amount paid; own income alone may settle it, before papers are asked for. */
function conditionDeMontant(ctx: Context, menage: Menage): Decision {
  const minimum = ctx.param(ppaMontantMinimum)
  const most = moyenne(ctx, menage, ppaMaximumDuMois)
  const montant = most < minimum ? most : ctx.use(ppaMontant, menage)
  return ctx.allOf([
    { id: 'ppa.montantMinimum', law: [css('L842-3'), css('D846-2')], test: () => atLeast(montant, minimum, 'money') },
  ])
}

/** Prime d'activité of the month. */
export const ppa: Rule<Menage, Verdict> = {
  id: 'ppa',
  law: [css('L842-1'), css('L842-2'), css('L842-3'), css('R843-1')],
  evaluate(menage, ctx) {
    const situation = conditionsDeSituation(ctx, menage)
    if (!situation.ok) return refused(situation)
    const montant = conditionDeMontant(ctx, menage)
    const decision = { ok: montant.ok, conditions: [...situation.conditions, ...montant.conditions] }
    if (!decision.ok) return refused(decision)
    return open(decision, ctx.use(ppaMontant, menage), 'month', {
      majoration: ctx.use(parentIsole, menage),
      personnes: ctx.use(personnes, menage),
    })
  },
}
