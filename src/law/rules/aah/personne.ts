import { addMonths } from '../../../engine/dates'
import { type Money, min, subtractToZero, times, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { menage, type Personne } from '../../menage'
import { aahMajorationEnfant, aahMontant } from '../../parameters/aah'
import { css } from '../../sources'
import { asiPersonne } from '../asi/personne'
import { netDuMois, ressourcesDe } from '../commun/ressources'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { aahAgeAtteint, aahHandicap } from './eligibilite'
import { aahRessources } from './ressources'

/** Monthly resource limit: the full amount, raised for each dependent child. */
export const aahPlafond: Rule<Personne, Money> = {
  id: 'aah.plafond',
  law: [css('D821-2')],
  unit: 'money',
  evaluate: (_personne, ctx) =>
    times(ctx.param(aahMontant), 1 + ctx.param(aahMajorationEnfant) * ctx.use(nombreEnfantsACharge, menage)),
}

/** Invalidity pension and ASI: the AAH only completes them up to its full amount. */
export const aahNonCumulable: Rule<Personne, Money> = {
  id: 'aah.nonCumulable',
  law: [css('L821-1')],
  unit: 'money',
  evaluate(personne, ctx) {
    let total: number = ctx.at(addMonths(ctx.date, -1)).use(asiPersonne, personne)
    for (const pension of ressourcesDe(ctx, personne, ['pensionInvalidite'])) total += netDuMois(ctx, pension, ctx.date)
    return total as Money
  },
}

/** Amount once the conditions of age and disability hold. */
export const aahCalcul: Rule<Personne, Money> = {
  id: 'aah.calcul',
  law: [css('L821-1'), css('L821-3'), css('R821-4')],
  unit: 'money',
  evaluate(personne, ctx) {
    const plein = ctx.param(aahMontant)
    const differentielle = subtractToZero(ctx.use(aahPlafond, personne), ctx.use(aahRessources, personne))
    return min(min(plein, differentielle), subtractToZero(plein, ctx.use(aahNonCumulable, personne)))
  },
}

/**
 * AAH of one person (adult or child over 16) in the month of the context, cents; zero when not entitled. For the
 * resources of other benefits: `ctx.use(aahPersonne, personne)`, or `ctx.at(month).use(…)` for an earlier month. Reads
 * the disability first and incomes only of those it opens to.
 */
export const aahPersonne: Rule<Personne, Money> = {
  id: 'aah.personne',
  law: [css('L821-1')],
  unit: 'money',
  evaluate: (personne, ctx) =>
    ctx.use(aahAgeAtteint, personne) && ctx.use(aahHandicap, personne) ? ctx.use(aahCalcul, personne) : ZERO,
}
