import { addMonths, firstOfMonth } from '../../../engine/dates'
import { type Money, subtractToZero } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { dateNaissance } from '../../facts'
import type { Menage } from '../../menage'
import { casf } from '../../sources'
import { enfants } from '../commun/composition'
import { pajeComptee, prestationsFamilialesComptees } from '../commun/prestations-familiales'
import { nombreJeunesEnfants } from '../paje/paje'
import { parentIsole } from './isolement'

/** A parent alone keeps the allocation de base until the end of the month in which the child is three months old. */
const MOIS_SANS_ALLOCATION_DE_BASE = 3

/** Whether the only young child was born this month, or is three months old at most in the home of a parent alone. */
function allocationDeBaseExclue(ctx: Context, menage: Menage): boolean {
  if (ctx.use(nombreJeunesEnfants, menage) !== 1) return false
  const naissances = ctx.each(ctx.use(enfants, menage), (enfant) => ctx.fact(dateNaissance, enfant))
  const derniere = naissances.reduce((une, autre) => (une > autre ? une : autre))
  const mois = firstOfMonth(ctx.date)
  if (firstOfMonth(derniere) === mois) return true
  return firstOfMonth(derniere) >= addMonths(mois, -MOIS_SANS_ALLOCATION_DE_BASE) && ctx.use(parentIsole, menage)
}

/** Family benefits that count in the RSA of the month. */
export const rsaPrestationsFamiliales: Rule<Menage, Money> = {
  id: 'rsa.prestationsFamiliales',
  law: [casf('R262-11')],
  unit: 'money',
  evaluate(menage, ctx) {
    const comptees = ctx.use(prestationsFamilialesComptees, menage)
    if (comptees === 0 || !allocationDeBaseExclue(ctx, menage)) return comptees
    return subtractToZero(comptees, ctx.use(pajeComptee, menage))
  },
}
