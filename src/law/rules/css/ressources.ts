import { type Money, min, sum, times, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { cssForfaitAideLogement, cssForfaitSansLoyer } from '../../parameters/css'
import { rsaMajorations, rsaMontantBase } from '../../parameters/rsa'
import { css } from '../../sources'
import { al } from '../al/al'
import { forfaitLogementMaximal } from '../commun/forfait'
import { adultes } from '../commun/composition'
import { cssEnfants } from './foyer'
import { cssPrestations } from './prestations'
import { cssRevenus } from './revenus'

/** What the home counts for in a year: a flat amount without rent, else the housing aid up to a flat amount. */
export const cssForfaitLogement: Rule<Menage, Money> = {
  id: 'css.forfaitLogement',
  law: [css('R861-5'), css('R861-7')],
  unit: 'money',
  evaluate(menage, ctx) {
    const statut = ctx.fact(logement, menage)
    if (statut === 'sansDomicile') return ZERO
    if (statut === 'proprietaire' || statut === 'heberge') return forfait(ctx, menage, ctx.param(cssForfaitSansLoyer))
    const maximal = forfait(ctx, menage, ctx.param(cssForfaitAideLogement))
    return min(times(amountOf(ctx.use(al, menage)), 12), maximal)
  },
}

function forfait(ctx: Context, menage: Menage, parts: readonly [number, number, number]): Money {
  const personnes = ctx.use(adultes, menage).length + ctx.use(cssEnfants, menage).length
  return times(forfaitLogementMaximal(ctx.param(rsaMontantBase), ctx.param(rsaMajorations), parts, personnes), 12)
}

/**
 * Resources of the twelve months before: own income, benefits and the home. The interest of a livret A is not taxed and
 * does not count, so that savings need not be asked.
 */
export const cssRessources: Rule<Menage, Money> = {
  id: 'css.ressources',
  law: [css('L861-2'), css('R861-4'), css('R861-5'), css('R861-7'), css('R861-8')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    sum([ctx.use(cssRevenus, menage), ctx.use(cssPrestations, menage), ctx.use(cssForfaitLogement, menage)]),
}
