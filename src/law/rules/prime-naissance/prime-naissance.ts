import { atMost } from '../../../engine/conditions'
import { type Money, times } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { plafondTauxPartiel } from '../../parameters/paje'
import { tauxPrimeNaissance } from '../../parameters/prime-naissance'
import { css } from '../../sources'
import { etapes } from '../commun/etapes'
import { baseRessources, plafondMajore } from '../prestations-familiales/base-ressources'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { plafondPour } from '../prestations-familiales/plafond-famille'
import { attendEnfant } from '../rsa/grossesse'

/** Yearly ceiling: that of the allocation de base at the partial rate, the child expected counted among the children. */
export const plafondPrimeNaissance: Rule<Menage, Money> = {
  id: 'primeNaissance.plafond',
  law: [css('L531-2'), css('D531-3-1'), css('R531-1')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    plafondPour(
      ctx.param(plafondTauxPartiel),
      ctx.use(nombreEnfantsACharge, menage) + 1,
      ctx.use(plafondMajore, menage),
    ),
}

/** Prime à la naissance: paid once, before the end of the seventh month of pregnancy. */
export const primeNaissance: Rule<Menage, Verdict> = {
  id: 'primeNaissance',
  law: [css('L531-2'), css('D531-2'), css('R531-1')],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const ok =
      etape.tenir({
        id: 'primeNaissance.grossesse',
        law: [css('L531-1'), css('L531-2')],
        test: () => ctx.use(attendEnfant, menage),
      }) &&
      etape.tenir({
        id: 'primeNaissance.ressources',
        law: [css('L531-2'), css('D531-3-1')],
        test: () => atMost(ctx.use(baseRessources, menage), ctx.use(plafondPrimeNaissance, menage), 'money'),
      })
    return ok
      ? open(etape.decision, times(ctx.param(bmaf), ctx.param(tauxPrimeNaissance)), 'once')
      : refused(etape.decision)
  },
}
