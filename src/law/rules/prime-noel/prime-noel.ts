import { amountOf, open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { primeNoelMontant } from '../../parameters/prime-noel'
import { rsaMajorations } from '../../parameters/rsa'
import { decretPrimeNoel } from '../../sources'
import { ass } from '../ass/ass'
import { adultes } from '../commun/composition'
import { montantForfaitaire } from '../commun/forfait'
import { nombreEnfants } from '../rsa/enfants'
import { rsa } from '../rsa/rsa'

/**
 * Prime de Noël: paid in December beside the RSA or the ASS of November or December. With the RSA it grows with the
 * household, in the proportions of the RSA; with the ASS alone it does not.
 */
export const primeNoel: Rule<Menage, Verdict> = {
  id: 'primeNoel',
  law: [decretPrimeNoel],
  evaluate(menage, ctx) {
    const avecRsa = amountOf(ctx.use(rsa, menage)) > 0
    const decision = ctx.allOf([
      {
        id: 'primeNoel.minimum',
        law: [decretPrimeNoel],
        test: () => avecRsa || amountOf(ctx.use(ass, menage)) > 0,
      },
    ])
    if (!decision.ok) return refused(decision)
    const base = ctx.param(primeNoelMontant)
    if (!avecRsa) return open(decision, base, 'year')
    const adults = ctx.use(adultes, menage).length
    return open(
      decision,
      montantForfaitaire(base, ctx.param(rsaMajorations), adults, ctx.use(nombreEnfants, menage)),
      'year',
    )
  },
}
