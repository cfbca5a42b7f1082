import { type Money, times } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { foyer } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { alAgeLimiteEnfant, alMultiplePlafond, alPlafondMinimumVieillesse } from '../../parameters/al-ressources'
import { cch } from '../../sources'
import { enfants } from '../commun/composition'
import { taux } from '../commun/handicap'
import { ageAtteint } from '../prestations-familiales/ages'
import { estACharge } from '../prestations-familiales/enfants-a-charge'
import { attendEnfant } from '../rsa/grossesse'
import { alRessourcesAnneeN2 } from './ressources-annuelles'

/** Yearly income up to which a child or relative at home does not count: 1.25 times the minimum vieillesse (CCH R822-6). */
export const plafondProches = (ctx: Context): Money =>
  times(
    ctx.at(`${Number(ctx.date.slice(0, 4)) - 2}-12-31`).param(alPlafondMinimumVieillesse),
    ctx.param(alMultiplePlafond),
  )

/** A descendant past the age limit, disabled at 80 % or more, with little income (CCH R823-4, 3°). */
function adulteHandicapeACharge(ctx: Context, enfant: Personne): boolean {
  if (ctx.use(taux, enfant) !== 'de80') return false
  return ctx.use(alRessourcesAnneeN2, enfant) <= plafondProches(ctx)
}

/** Whether a child counts as a dependant; not in the month of the birthday at the limit, when the right ends (R823-12). */
export const alEnfantACharge: Rule<Personne, boolean> = {
  id: 'al.enfantACharge',
  law: [cch('R823-4'), cch('R823-12'), cch('R823-13')],
  evaluate(enfant, ctx) {
    const limite = ctx.param(alAgeLimiteEnfant)
    if (ctx.use(ageAtteint, enfant) >= limite) return adulteHandicapeACharge(ctx, enfant)
    return estACharge(ctx, enfant, limite)
  },
}

/** Number of dependants for housing aid. */
export const alPersonnesACharge: Rule<Menage, number> = {
  id: 'al.personnesACharge',
  law: [cch('R823-4')],
  unit: 'count',
  evaluate(menage, ctx) {
    const charge = ctx.each(ctx.use(enfants, menage), (enfant) => ctx.use(alEnfantACharge, enfant))
    return charge.filter(Boolean).length
  },
}

/** Whether the scale of a couple applies: to couples, and to somebody alone who expects a child (CCH R841-2). */
export const alCouple: Rule<Menage, boolean> = {
  id: 'al.couple',
  law: [cch('L823-1'), cch('R841-2')],
  unit: 'yesNo',
  evaluate: (menage, ctx) => ctx.fact(foyer, menage).conjoint !== null || ctx.use(attendEnfant, menage),
}
