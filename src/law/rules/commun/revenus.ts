import { addMonths, firstOfMonth, type IsoDate } from '../../../engine/dates'
import { add, type Money, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { type Personne, ressource, type TypeRessource } from '../../menage'
import { casf, css } from '../../sources'
import { netDuMois, typesDe } from './ressources'

/** Months after which sick pay no longer stands for the wage it replaces (CASF R262-12, CSS R844-1). */
const MOIS_INDEMNITES = 3

/** Net amount of one type of income of a person in a month; zero when the person has none of that type. */
export const netDe = (ctx: Context, personne: Personne, type: TypeRessource, mois: IsoDate): Money =>
  typesDe(ctx, personne).includes(type) ? netDuMois(ctx, ressource(personne, type), mois) : ZERO

/**
 * Sick pay of the month that counts as earned: beside a wage, or within the first three months. The day on which
 * the work stopped is not asked: no sick pay three months before stands for a recent one.
 */
export const indemnitesActivite: Rule<Personne, Money> = {
  id: 'commun.indemnitesActivite',
  law: [casf('R262-12'), css('R844-1')],
  evaluate(personne, ctx) {
    const mois = firstOfMonth(ctx.date)
    const indemnites = netDe(ctx, personne, 'indemnitesJournalieres', mois)
    if (indemnites === 0) return ZERO
    if (netDe(ctx, personne, 'salaire', mois) > 0) return indemnites
    const avant = netDe(ctx, personne, 'indemnitesJournalieres', addMonths(mois, -MOIS_INDEMNITES))
    return avant === 0 ? indemnites : ZERO
  },
}

/** Income from work of a person in the month. */
export const revenuActivite: Rule<Personne, Money> = {
  id: 'commun.revenuActivite',
  law: [casf('R262-12'), css('R844-1')],
  unit: 'money',
  evaluate: (personne, ctx) =>
    typesDe(ctx, personne).length === 0
      ? ZERO
      : add(netDe(ctx, personne, 'salaire', firstOfMonth(ctx.date)), ctx.use(indemnitesActivite, personne)),
}
