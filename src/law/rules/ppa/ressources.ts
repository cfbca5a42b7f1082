import { firstOfMonth } from '../../../engine/dates'
import { add, type Money, subtract, sum, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import type { Menage, Personne, TypeRessource } from '../../menage'
import { css } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { asi } from '../asi/asi'
import { aspa } from '../aspa/aspa'
import { ass } from '../ass/ass'
import { adultes, enfants } from '../commun/composition'
import { prestationsFamilialesComptees } from '../commun/prestations-familiales'
import { tropJeunePourUnRevenu, typesDe } from '../commun/ressources'
import { indemnitesActivite, netDe } from '../commun/revenus'
import { aahCommeActivite, ppaActivite, ppaBonification } from './activite'

const SANS_ACTIVITE: readonly TypeRessource[] = ['chomage', 'retraite', 'pensionInvalidite', 'pensionAlimentaireRecue']

/** Everybody in the home who may have an income. */
export const ppaActifs: Rule<Menage, readonly Personne[]> = {
  id: 'ppa.actifs',
  law: [css('L842-3')],
  evaluate: (menage, ctx) => [
    ...ctx.use(adultes, menage),
    ...ctx.use(enfants, menage).filter((enfant) => !tropJeunePourUnRevenu(ctx, enfant)),
  ],
}

const total = (ctx: Context, menage: Menage, rule: Rule<Personne, Money>): Money =>
  sum(ctx.each(ctx.use(ppaActifs, menage), (personne) => ctx.use(rule, personne)))

/** Earned income of the household in the month. */
export const ppaActiviteDuFoyer: Rule<Menage, Money> = {
  id: 'ppa.activiteDuFoyer',
  law: [css('L842-3'), css('L842-4')],
  unit: 'money',
  evaluate: (menage, ctx) => total(ctx, menage, ppaActivite),
}

/** Bonifications of all the workers of the household in the month. */
export const ppaBonifications: Rule<Menage, Money> = {
  id: 'ppa.bonifications',
  law: [css('L842-3'), css('D843-2')],
  unit: 'money',
  evaluate: (menage, ctx) => total(ctx, menage, ppaBonification),
}

/** Income of a person in the month that is not earned, without social minima. */
export const ppaAutresRevenus: Rule<Personne, Money> = {
  id: 'ppa.autresRevenus',
  law: [css('L842-4'), css('R844-2')],
  unit: 'money',
  evaluate(personne, ctx) {
    const types = typesDe(ctx, personne)
    const mois = firstOfMonth(ctx.date)
    let somme = 0
    for (const type of SANS_ACTIVITE) if (types.includes(type)) somme += netDe(ctx, personne, type, mois)
    if (types.includes('indemnitesJournalieres')) {
      const indemnites = netDe(ctx, personne, 'indemnitesJournalieres', mois)
      somme += subtract(indemnites, ctx.use(indemnitesActivite, personne))
    }
    return somme as Money
  },
}

/** The same for all people of the household. */
export const ppaAutresRevenusDuFoyer: Rule<Menage, Money> = {
  id: 'ppa.autresRevenusDuFoyer',
  law: [css('L842-4'), css('R844-2')],
  unit: 'money',
  evaluate: (menage, ctx) => total(ctx, menage, ppaAutresRevenus),
}

/** Minima and family benefits of the month; the AAH of somebody who works enough is already in the earned income. */
export const ppaPrestations: Rule<Menage, Money> = {
  id: 'ppa.prestations',
  law: [css('L842-4'), css('R844-4'), css('R844-5')],
  unit: 'money',
  evaluate(menage, ctx) {
    const aah = sum(
      ctx.each(ctx.use(ppaActifs, menage), (personne) =>
        ctx.use(aahCommeActivite, personne) ? ZERO : ctx.use(aahPersonne, personne),
      ),
    )
    const minima = sum([aspa, asi, ass].map((minimum) => amountOf(ctx.use(minimum, menage))))
    return sum([aah, minima, ctx.use(prestationsFamilialesComptees, menage)])
  },
}

/** All resources of the month. */
export const ppaRessources: Rule<Menage, Money> = {
  id: 'ppa.baseRessources',
  law: [css('L842-3'), css('L842-4')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    add(
      add(ctx.use(ppaActiviteDuFoyer, menage), ctx.use(ppaAutresRevenusDuFoyer, menage)),
      ctx.use(ppaPrestations, menage),
    ),
}
