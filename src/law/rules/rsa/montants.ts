import { type Money, max, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { rsaForfaitLogement, rsaMajorations, rsaMontantBase } from '../../parameters/rsa'
import { casf } from '../../sources'
import { alMontantAvantNeutralisation } from '../al/montant-avant-neutralisation'
import { adultes } from '../commun/composition'
import { forfaitLogementMaximal, montantForfaitaire, montantMajore } from '../commun/forfait'
import { forfaitLogementCompte } from '../commun/forfait-logement'
import { nombreEnfants } from './enfants'
import { parentIsole } from './isolement'
import { ouvertSansIsolement } from './ouverture'

/** Number of people the RSA counts: the adults and their dependants. */
export const personnes: Rule<Menage, number> = {
  id: 'rsa.personnes',
  law: [casf('L262-2'), casf('R262-3')],
  unit: 'count',
  evaluate: (menage, ctx) => ctx.use(adultes, menage).length + ctx.use(nombreEnfants, menage),
}

/** Amount that the RSA guarantees to the household, before resources. */
export const rsaMontantForfaitaire: Rule<Menage, Money> = {
  id: 'rsa.montantForfaitaire',
  law: [casf('L262-2'), casf('R262-1'), casf('L262-9')],
  unit: 'money',
  evaluate(menage, ctx) {
    const base = ctx.param(rsaMontantBase)
    const majorations = ctx.param(rsaMajorations)
    const charge = ctx.use(nombreEnfants, menage)
    const majore = ctx.use(parentIsole, menage) ? montantMajore(base, majorations, charge) : ZERO
    if (!ctx.use(ouvertSansIsolement, menage)) return majore
    return max(montantForfaitaire(base, majorations, ctx.use(adultes, menage).length, charge), majore)
  },
}

/**
 * What the home counts for in the resources. The aid is taken before CCH R822-17, which itself asks whether the RSA was
 * paid the month before: the two would chase each other.
 */
export const rsaForfaitLogementCompte: Rule<Menage, Money> = {
  id: 'rsa.forfaitLogementCompte',
  law: [casf('R262-9'), casf('R262-10')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    forfaitLogementCompte(
      ctx,
      menage,
      forfaitLogementMaximal(
        ctx.param(rsaMontantBase),
        ctx.param(rsaMajorations),
        ctx.param(rsaForfaitLogement),
        ctx.use(personnes, menage),
      ),
      alMontantAvantNeutralisation,
    ),
}
