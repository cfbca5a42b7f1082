import { add, type Money, sum, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { foyer } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { alAbattementCessation, alAbattementDoubleActivite } from '../../parameters/al-ressources'
import { bmaf } from '../../parameters/bmaf'
import { cch } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { adultes } from '../commun/composition'
import { netDuMois, ressourcesDe } from '../commun/ressources'
import { alRevenusActivite } from './ressources-annuelles'

/** Whether somebody has no pay this month. */
const sansSalaire = (ctx: Context, personne: Personne): boolean =>
  ressourcesDe(ctx, personne, ['salaire']).every((salaire) => netDuMois(ctx, salaire, ctx.date) === 0)

/** Whether somebody draws a retirement pension this month. */
const retraite = (ctx: Context, personne: Personne): boolean =>
  ressourcesDe(ctx, personne, ['retraite']).some((pension) => netDuMois(ctx, pension, ctx.date) > 0)

/** Whether an adult stopped working and lives on a retirement pension or the AAH. */
export const alCessationActivite: Rule<Personne, boolean> = {
  id: 'al.cessationActivite',
  law: [cch('R822-13')],
  unit: 'yesNo',
  evaluate: (personne, ctx) =>
    sansSalaire(ctx, personne) && (retraite(ctx, personne) || ctx.use(aahPersonne, personne) > 0),
}

/** Work income and unemployment benefit of an adult that count: 30 % less once he or she has stopped working. */
export const alRevenuActiviteRetenu: Rule<Personne, Money> = {
  id: 'al.revenuActiviteRetenu',
  law: [cch('R822-4'), cch('R822-13')],
  unit: 'money',
  evaluate(personne, ctx) {
    const { salaires, chomage } = ctx.use(alRevenusActivite, personne)
    const total = add(salaires, chomage)
    if (total <= 0) return ZERO
    return ctx.use(alCessationActivite, personne) ? times(total, 1 - ctx.param(alAbattementCessation)) : total
  },
}

/** Work income and unemployment benefit of the adults, less a flat amount when both work (CCH R822-7). */
export const alRevenusActiviteDesAdultes: Rule<Menage, Money> = {
  id: 'al.revenusActiviteDesAdultes',
  law: [cch('R822-2'), cch('R822-7')],
  unit: 'money',
  evaluate(menage, ctx) {
    const revenus = ctx.each(ctx.use(adultes, menage), (adulte) => ctx.use(alRevenuActiviteRetenu, adulte))
    const total = sum(revenus)
    if (!ctx.fact(foyer, menage).conjoint) return total
    const minimum = 12 * ctx.param(bmaf)
    const tousDeux = ctx
      .each(ctx.use(adultes, menage), (adulte) => ctx.use(alRevenusActivite, adulte).salaires)
      .every((salaires) => salaires >= minimum)
    return tousDeux ? add(total, -ctx.param(alAbattementDoubleActivite) as Money) : total
  },
}
