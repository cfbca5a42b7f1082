import { add, min, type Money, sum, times, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { tauxCf } from '../../parameters/cf'
import { rsaForfaitAsf } from '../../parameters/rsa'
import { casf, css } from '../../sources'
import { af } from '../af/af'
import { base } from '../af/base'
import { asf } from '../asf/asf'
import { cf } from '../cf/cf'
import { paje } from '../paje/paje'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'

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
 * Family benefits of the month that count in the RSA and the prime d'activité: allocations familiales without what
 * they add for age, complément familial without its increase, allocation de base, and the flat share of the ASF.
 */
export const prestationsFamilialesComptees: Rule<Menage, Money> = {
  id: 'commun.prestationsFamilialesComptees',
  law: [casf('R262-11'), casf('R262-10-1'), css('R844-4'), css('R844-5')],
  unit: 'money',
  evaluate(menage, ctx) {
    const allocations = amountOf(ctx.use(af, menage))
    return add(
      allocations === 0 ? ZERO : min(allocations, ctx.use(base, menage)),
      sum([ctx.use(cfCompte, menage), amountOf(ctx.use(paje, menage)), ctx.use(forfaitAsf, menage)]),
    )
  },
}
