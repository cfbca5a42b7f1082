import { dividedBy, type Money, min, subtractToZero, times, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { chercheEmploi, cinqAnsDeTravail } from '../../facts'
import { menage, type Personne } from '../../menage'
import { assAgeFin, assMontantJour, assPlafondCouple, assPlafondSeul } from '../../parameters/ass'
import { travail } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { adultes, age } from '../commun/composition'
import { netDuMois, ressourcesDe } from '../commun/ressources'
import { assRessources } from './ressources'

/** Unemployed, without unemployment benefit this month, of working age: read before the work record. */
export const assSansIndemnisation: Rule<Personne, boolean> = {
  id: 'ass.sansIndemnisation',
  law: [travail('L5423-1'), travail('L5421-4')],
  evaluate: (personne, ctx) =>
    personne.role !== 'enfant' &&
    ctx.use(age, personne) < ctx.param(assAgeFin) &&
    ctx.fact(chercheEmploi, personne) &&
    ressourcesDe(ctx, personne, ['chomage']).every((revenu) => netDuMois(ctx, revenu, ctx.date) === 0),
}

/** Monthly resource limit. */
export const assPlafond: Rule<Personne, Money> = {
  id: 'ass.plafond',
  law: [travail('R5423-1')],
  unit: 'money',
  evaluate: (_personne, ctx) =>
    times(
      ctx.param(assMontantJour),
      ctx.param(ctx.use(adultes, menage).length === 2 ? assPlafondCouple : assPlafondSeul),
    ),
}

/** Amount once the other conditions hold: thirty daily amounts, or what resources leave; nothing under one day. */
export const assCalcul: Rule<Personne, Money> = {
  id: 'ass.calcul',
  law: [travail('L5423-1'), travail('R5423-1'), travail('R5425-1')],
  unit: 'money',
  evaluate(personne, ctx) {
    const jour = ctx.param(assMontantJour)
    const reste = subtractToZero(ctx.use(assPlafond, personne), dividedBy(ctx.use(assRessources, personne), 12))
    const montant = min(times(jour, 30), reste)
    return montant < jour ? ZERO : montant
  },
}

/**
 * ASS of one adult in the month of the context, cents; zero when not entitled. For the resources of other benefits:
 * `ctx.use(assPersonne, personne)`, or `ctx.at(month).use(…)` for an earlier month. Only of the unemployed is the work
 * record read, and only after it are incomes.
 */
export const assPersonne: Rule<Personne, Money> = {
  id: 'ass.personne',
  law: [travail('L5423-1')],
  unit: 'money',
  evaluate(personne, ctx) {
    if (!ctx.use(assSansIndemnisation, personne) || !ctx.fact(cinqAnsDeTravail, personne)) return ZERO
    return ctx.use(aahPersonne, personne) > 0 ? ZERO : ctx.use(assCalcul, personne)
  },
}
