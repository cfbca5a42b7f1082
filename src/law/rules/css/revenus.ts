import type { IsoDate } from '../../../engine/dates'
import { type Money, roundCents } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { chercheEmploi } from '../../facts'
import { type Menage, menage, type Personne } from '../../menage'
import { cssAbattementSalaires } from '../../parameters/css'
import { css } from '../../sources'
import { assPersonne } from '../ass/personne'
import { adultes } from '../commun/composition'
import { moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'
import { cssEnfants } from './foyer'

/** Whether wages of the past are counted in part only: now ill, or unemployed and paid as such. */
function abattementOuvert(ctx: Context, personne: Personne): boolean {
  const paye = (type: 'chomage' | 'indemnitesJournalieres') =>
    ressourcesDe(ctx, personne, [type]).some((revenu) => netDuMois(ctx, revenu, ctx.date) > 0)
  if (paye('indemnitesJournalieres')) return true
  if (personne.role === 'enfant' || !ctx.fact(chercheEmploi, personne)) return false
  return paye('chomage') || ctx.use(assPersonne, personne) > 0
}

/** The twelve months before, oldest first. */
export const cssMois: Rule<Menage, readonly IsoDate[]> = {
  id: 'css.mois',
  law: [css('R861-8')],
  evaluate: (_menage, ctx) => moisAvant(ctx.date, 12),
}

/** What one member received over the twelve months before, benefits aside. */
export const cssRevenusPersonne: Rule<Personne, Money> = {
  id: 'css.revenusPersonne',
  law: [css('R861-4'), css('R861-8')],
  unit: 'money',
  evaluate(personne, ctx) {
    const mois = ctx.use(cssMois, menage)
    let total = 0
    let salaires = 0
    for (const revenu of ressourcesDe(ctx, personne)) {
      let annuel = 0
      for (const premier of mois) annuel += netDuMois(ctx, revenu, premier)
      total += annuel
      if (revenu.type === 'salaire') salaires += annuel
    }
    if (salaires > 0 && abattementOuvert(ctx, personne)) total -= salaires * ctx.param(cssAbattementSalaires)
    return roundCents(total)
  },
}

/** Own income of the household over the twelve months before: enough, when high, to decide without the rest. */
export const cssRevenus: Rule<Menage, Money> = {
  id: 'css.revenus',
  law: [css('R861-4'), css('R861-8')],
  unit: 'money',
  evaluate(menage, ctx) {
    let total = 0
    for (const part of ctx.each([...ctx.use(adultes, menage), ...ctx.use(cssEnfants, menage)], (personne) =>
      ctx.use(cssRevenusPersonne, personne),
    )) {
      total += part
    }
    return total as Money
  },
}
