import { type Money, ZERO } from '../../../engine/money'
import type { Context } from '../../../engine/types'
import type { Menage } from '../../menage'
import { plafondsAf, tauxTranches } from '../../parameters/af'
import { baseRessources } from '../prestations-familiales/base-ressources'

/** Where resources fall: part of the full amount, and the excess over the ceiling just passed (yearly). */
export interface Tranche {
  readonly numero: 1 | 2 | 3
  readonly taux: number
  readonly depassement: Money
}

/** Band of resources for a number of children (CSS D521-3). */
export function trancheDe(ctx: Context, menage: Menage, nombreEnfants: number): Tranche {
  const ressources = ctx.use(baseRessources, menage)
  const { premier, second, parEnfant } = ctx.param(plafondsAf)
  const taux = ctx.param(tauxTranches)
  const plafond1 = premier + nombreEnfants * parEnfant
  const plafond2 = second + nombreEnfants * parEnfant
  if (ressources <= plafond1) return { numero: 1, taux: taux[0], depassement: ZERO }
  if (ressources <= plafond2) return { numero: 2, taux: taux[1], depassement: (ressources - plafond1) as Money }
  return { numero: 3, taux: taux[2], depassement: (ressources - plafond2) as Money }
}

/** Complément dégressif: what of the monthly amount is left once a twelfth of the excess is taken off. */
export function complementDegressif(montant: Money, depassement: Money): Money {
  if (depassement === 0) return ZERO
  return Math.max(0, montant - Math.round(depassement / 12)) as Money
}
