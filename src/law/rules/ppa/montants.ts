import { add, type Money, max, subtractToZero, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { ppaForfaitLogement, ppaMajorations, ppaMontantBase, ppaPartRevenus } from '../../parameters/ppa'
import { css } from '../../sources'
import { alMontant } from '../al/montant'
import { adultes } from '../commun/composition'
import { forfaitLogementMaximal, montantForfaitaire, montantMajore } from '../commun/forfait'
import { forfaitLogementCompte } from '../commun/forfait-logement'
import { nombreEnfants } from '../rsa/enfants'
import { parentIsole } from '../rsa/isolement'
import { personnes } from '../rsa/montants'
import { ppaActiviteDuFoyer, ppaAutresRevenusDuFoyer, ppaBonifications, ppaRessources } from './ressources'

/** Montant forfaitaire of the household in the month. */
export const ppaMontantForfaitaire: Rule<Menage, Money> = {
  id: 'ppa.montantForfaitaire',
  law: [css('L842-3'), css('D843-1'), css('L842-7')],
  unit: 'money',
  evaluate(menage, ctx) {
    const base = ctx.param(ppaMontantBase)
    const majorations = ctx.param(ppaMajorations)
    const charge = ctx.use(nombreEnfants, menage)
    return ctx.use(parentIsole, menage)
      ? montantMajore(base, majorations, charge)
      : montantForfaitaire(base, majorations, ctx.use(adultes, menage).length, charge)
  },
}

/** What the home counts for in the resources of the month. */
export const ppaForfaitLogementCompte: Rule<Menage, Money> = {
  id: 'ppa.forfaitLogementCompte',
  law: [css('R844-3'), css('R844-4')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    forfaitLogementCompte(
      ctx,
      menage,
      forfaitLogementMaximal(
        ctx.param(ppaMontantBase),
        ctx.param(ppaMajorations),
        ctx.param(ppaForfaitLogement),
        ctx.use(personnes, menage),
      ),
      alMontant,
    ),
}

/** Montant forfaitaire, bonifications and the part of earned income that is kept, less the resources, for one month. */
function prime(ctx: Context, menage: Menage, ressources: Money): Money {
  const forfait = ctx.use(ppaMontantForfaitaire, menage)
  const garde = times(ctx.use(ppaActiviteDuFoyer, menage), ctx.param(ppaPartRevenus))
  const garanti = add(add(forfait, ctx.use(ppaBonifications, menage)), garde)
  return subtractToZero(garanti, max(ressources, forfait))
}

/** The prime worked out for one month; the household is paid the average of three of them. */
export const ppaDuMois: Rule<Menage, Money> = {
  id: 'ppa.duMois',
  law: [css('L842-3'), css('R843-1')],
  unit: 'money',
  evaluate(menage, ctx) {
    if (ctx.use(ppaMaximumDuMois, menage) === 0) return ZERO
    return prime(ctx, menage, add(ctx.use(ppaRessources, menage), ctx.use(ppaForfaitLogementCompte, menage)))
  },
}

/** The most that the prime of the month can be, counting own income only: nothing more is asked when it is zero. */
export const ppaMaximumDuMois: Rule<Menage, Money> = {
  id: 'ppa.maximumDuMois',
  law: [css('L842-3')],
  evaluate: (menage, ctx) =>
    prime(ctx, menage, add(ctx.use(ppaActiviteDuFoyer, menage), ctx.use(ppaAutresRevenusDuFoyer, menage))),
}
