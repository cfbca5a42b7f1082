import { atLeast } from '../../../engine/conditions'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { css } from '../../sources'
import { etapes } from '../commun/etapes'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { quotientFamilialMontant } from './montant'

/** The quotient familial of a family: it sets the price of the canteen, of leisure centres and of holidays. */
export const quotientFamilial: Rule<Menage, Verdict> = {
  id: 'quotientFamilial',
  law: [css('L263-1')],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const ok = etape.tenir({
      id: 'quotientFamilial.enfant',
      test: () => atLeast(ctx.use(nombreEnfantsACharge, menage), 1, 'count'),
    })
    return ok
      ? open(etape.decision, null, 'month', { quotient: ctx.use(quotientFamilialMontant, menage) })
      : refused(etape.decision)
  },
}
