import { above, atMost } from '../../../engine/conditions'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { cch } from '../../sources'
import { alPersonnesACharge } from './charge'
import { alSansDegressivite, alSeuilsLoyer } from './degressivite'
import { alConventionne, alLocataire } from './logement'
import { alLoyerPrincipal } from './loyer'
import { alCalcul } from './montant'

/** Which of the three aids it is: they share one scale, the lease and the household decide the name. */
function nom(ctx: Context, menage: Menage): 'apl' | 'alf' | 'als' {
  if (ctx.use(alConventionne, menage)) return 'apl'
  return ctx.use(alPersonnesACharge, menage) > 0 ? 'alf' : 'als'
}

/** Housing aid of tenants: APL, ALF or ALS, a month. */
export const al: Rule<Menage, Verdict> = {
  id: 'al',
  law: [cch('L821-1'), cch('L822-2'), cch('D823-16')],
  evaluate(menage, ctx) {
    const statut = ctx.allOf([
      { id: 'al.logement', law: [cch('L822-2')], test: () => ctx.use(alLocataire, menage) },
    ])
    if (!statut.ok) return refused(statut)
    const calcul = ctx.use(alCalcul, menage)
    const decision = ctx.allOf([
      { id: 'al.logement', law: [cch('L822-2')], test: () => ctx.use(alLocataire, menage) },
      {
        id: 'al.loyer',
        law: [cch('D823-16')],
        test: () =>
          ctx.use(alSansDegressivite, menage) ||
          atMost(ctx.use(alLoyerPrincipal, menage), ctx.use(alSeuilsLoyer, menage).suppression, 'money'),
      },
      { id: 'al.ressources', law: [cch('D823-16')], test: () => above(calcul.net, 0, 'money') },
    ])
    if (!decision.ok) return refused(decision)
    return open(decision, calcul.net, 'month', { aide: nom(ctx, menage), reductionLoyer: calcul.reductionLoyer })
  },
}
