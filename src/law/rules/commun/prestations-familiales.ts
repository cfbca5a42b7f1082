import { addMonths } from '../../../engine/dates'
import { add, type Money, max, min, sum, times, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import { dateNaissance } from '../../facts'
import type { Menage } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { tauxCf } from '../../parameters/cf'
import { rsaForfaitAsf } from '../../parameters/rsa'
import { casf, css } from '../../sources'
import { af } from '../af/af'
import { base } from '../af/base'
import { asf } from '../asf/asf'
import { cf } from '../cf/cf'
import { montantUnitaire, paje } from '../paje/paje'
import { prepare } from '../prepare/prepare'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { enfants } from './composition'

/** Allocation de soutien familial that counts: at most a flat share of the BMAF for each child. */
export const forfaitAsf: Rule<Menage, Money> = {
  id: 'commun.forfaitAsf',
  law: [casf('R262-10-1'), css('R844-4')],
  unit: 'money',
  evaluate(menage, ctx) {
    const versee = amountOf(ctx.use(asf, menage))
    if (versee === 0) return ZERO
    return min(versee, times(ctx.param(bmaf), ctx.param(rsaForfaitAsf) * ctx.use(nombreEnfantsACharge, menage)))
  },
}

/** Complément familial that counts: never more than its ordinary amount. */
export const cfCompte: Rule<Menage, Money> = {
  id: 'commun.complementFamilialCompte',
  law: [casf('R262-10-1'), css('R844-4')],
  unit: 'money',
  evaluate: (menage, ctx) => min(amountOf(ctx.use(cf, menage)), times(ctx.param(bmaf), ctx.param(tauxCf))),
}

/**
 * Allocation de base that counts in the month. The three months of the prime d'activité are worked out with the
 * household as it is today: for a child born since, the allocation counts as well as the child.
 */
export const pajeComptee: Rule<Menage, Money> = {
  id: 'commun.allocationDeBaseComptee',
  law: [casf('R262-11'), css('R844-5')],
  unit: 'money',
  evaluate(menage, ctx) {
    const due = amountOf(ctx.use(paje, menage))
    if (due > 0 || ctx.date >= ctx.answeredOn || amountOf(ctx.use(cf, menage)) > 0) return due
    const neDepuis = ctx.use(enfants, menage).some((enfant) => ctx.fact(dateNaissance, enfant) >= ctx.date)
    return neDepuis ? ctx.use(montantUnitaire, menage) : due
  },
}

/** Allocations familiales without what they add for age, complément familial without its increase, base of the Paje, PreParE. */
export const prestationsDuesCeMois: Rule<Menage, Money> = {
  id: 'commun.prestationsDuesCeMois',
  law: [casf('R262-11'), css('R844-4'), css('R844-5')],
  evaluate(menage, ctx) {
    const allocations = amountOf(ctx.use(af, menage))
    return sum([
      allocations === 0 ? ZERO : min(allocations, ctx.use(base, menage)),
      ctx.use(cfCompte, menage),
      ctx.use(pajeComptee, menage),
      amountOf(ctx.use(prepare, menage)),
    ])
  },
}

/** The month before, when a child who still counted then has since gone past the age. */
function moisAvantUnDepart(ctx: Context, menage: Menage): Context | undefined {
  const avant = ctx.at(addMonths(ctx.date, -1))
  return avant.use(nombreEnfantsACharge, menage) > ctx.use(nombreEnfantsACharge, menage) ? avant : undefined
}

/**
 * Family benefits that count in the month, in the RSA and the prime d'activité. They are paid a month late: one that
 * has just ended is still received, and counts; one that has just begun counts at once. Of the ASF, its flat share.
 */
export const prestationsFamilialesComptees: Rule<Menage, Money> = {
  id: 'commun.prestationsFamilialesComptees',
  law: [casf('R262-11'), casf('R262-10-1'), css('R844-4'), css('R843-1'), css('R552-3')],
  unit: 'money',
  evaluate(menage, ctx) {
    if (ctx.use(enfants, menage).length === 0) return ZERO
    const moisDernier = ctx.at(addMonths(ctx.date, -1))
    const revalorisation = ctx.param(bmaf) / moisDernier.param(bmaf)
    const avant = times(moisDernier.use(prestationsDuesCeMois, menage), revalorisation)
    const asfAvant = moisAvantUnDepart(ctx, menage)?.use(forfaitAsf, menage) ?? ZERO
    return add(max(ctx.use(prestationsDuesCeMois, menage), avant), max(ctx.use(forfaitAsf, menage), asfAvant))
  },
}
