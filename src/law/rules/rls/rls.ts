import { below } from '../../../engine/conditions'
import { dividedBy } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { rlsMontantZone3, rlsPlafondZone3 } from '../../parameters/al-versement'
import { cch } from '../../sources'
import { selonFoyer, selonTaille } from '../al/bareme'
import { alRessources } from '../al/neutralisation'
import { etapes } from '../commun/etapes'

/** Réduction de loyer de solidarité: a social landlord lowers the rent, with or without housing aid. */
export const rls: Rule<Menage, Verdict> = {
  id: 'rls',
  law: [cch('L442-2-1')],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const ok =
      etape.tenir({
        id: 'rls.logement',
        law: [cch('L442-2-1')],
        test: () => ctx.fact(logement, menage) === 'hlm',
      }) &&
      etape.tenir({
        id: 'rls.ressources',
        law: [cch('L442-2-1')],
        test: () =>
          below(
            dividedBy(ctx.use(alRessources, menage), 12),
            selonTaille(ctx, menage, ctx.param(rlsPlafondZone3)),
            'money',
          ),
      })
    return ok ? open(etape.decision, selonFoyer(ctx, menage, ctx.param(rlsMontantZone3))) : refused(etape.decision)
  },
}
