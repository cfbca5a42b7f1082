import { add, type Money, min, sum, times, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import { epargne, logement } from '../../facts'
import type { Menage } from '../../menage'
import { cssForfaitAideLogement, cssForfaitSansLoyer } from '../../parameters/css'
import { tauxLivretA } from '../../parameters/livret-a'
import { rsaMajorations, rsaMontantBase } from '../../parameters/rsa'
import { css } from '../../sources'
import { al } from '../al/al'
import { adultes } from '../commun/composition'
import { forfaitLogementMaximal } from '../commun/forfait'
import { cssEnfants } from './foyer'
import { cssPrestations } from './prestations'
import { cssMois, cssRevenus } from './revenus'

/** What the home counts for in a year: a flat amount without rent, else the housing aid up to a flat amount. */
export const cssForfaitLogement: Rule<Menage, Money> = {
  id: 'css.forfaitLogement',
  law: [css('R861-5'), css('R861-7')],
  unit: 'money',
  evaluate(menage, ctx) {
    const statut = ctx.fact(logement, menage)
    if (statut === 'sansDomicile') return ZERO
    if (['proprietaire', 'accession', 'heberge'].includes(statut))
      return forfait(ctx, menage, ctx.param(cssForfaitSansLoyer))
    const maximal = forfait(ctx, menage, ctx.param(cssForfaitAideLogement))
    return min(times(amountOf(ctx.use(al, menage)), 12), maximal)
  },
}

function forfait(ctx: Context, menage: Menage, parts: readonly [number, number, number]): Money {
  const personnes = ctx.use(adultes, menage).length + ctx.use(cssEnfants, menage).length
  return times(forfaitLogementMaximal(ctx.param(rsaMontantBase), ctx.param(rsaMajorations), parts, personnes), 12)
}

/** Interest of the savings over the twelve months before. */
export const cssInterets: Rule<Menage, Money> = {
  id: 'css.interets',
  law: [css('R861-4')],
  unit: 'money',
  evaluate(menage, ctx) {
    const place = ctx.fact(epargne, menage)
    let taux = 0
    if (place > 0) for (const mois of ctx.use(cssMois, menage)) taux += ctx.at(mois).param(tauxLivretA) / 12
    return times(place, taux)
  },
}

/** Resources of the twelve months before, savings aside: own income, benefits and the home. */
const sansEpargne: Rule<Menage, Money> = {
  id: 'css.ressourcesSansEpargne',
  law: [css('R861-4')],
  evaluate: (menage, ctx) =>
    sum([ctx.use(cssRevenus, menage), ctx.use(cssPrestations, menage), ctx.use(cssForfaitLogement, menage)]),
}

/** Resources of the twelve months before: own income, benefits, the home and what savings bring. */
export const cssRessources: Rule<Menage, Money> = {
  id: 'css.baseRessources',
  law: [css('L861-2'), css('R861-4'), css('R861-5'), css('R861-7'), css('R861-8')],
  unit: 'money',
  evaluate: (menage, ctx) => add(ctx.use(sansEpargne, menage), ctx.use(cssInterets, menage)),
}

/** Resources as far as needed to compare with a limit: what passes it alone spares the questions on the rest. */
export function ressourcesFaceAuPlafond(ctx: Context, menage: Menage, plafond: Money): Money {
  const revenus = ctx.use(cssRevenus, menage)
  if (revenus > plafond) return revenus
  const partielles = ctx.use(sansEpargne, menage)
  return partielles > plafond ? partielles : ctx.use(cssRessources, menage)
}
