import { above, atLeast, atMost } from '../../../engine/conditions'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Comparison, Context, Decision, Rule } from '../../../engine/types'
import { loyer } from '../../facts'
import type { Menage } from '../../menage'
import { alMinimumVersement } from '../../parameters/al-versement'
import { cch } from '../../sources'
import { alPersonnesACharge } from './charge'
import { alSansDegressivite, alSeuilsLoyer } from './degressivite'
import { alConventionne, alLocataire } from './logement'
import { alLoyerPrincipal } from './loyer'
import { alCalcul } from './montant'
import { sansCalcul } from './sans-calcul'

const LOGEMENT = [cch('L821-1'), cch('L822-2')]
const CALCUL = [cch('D823-16'), cch('D823-17')]
const VERSEMENT = [cch('D823-16')]

/** Which of the three aids it is: they share one scale, the lease and the household decide the name. */
function nom(ctx: Context, menage: Menage): 'apl' | 'alf' | 'als' {
  if (ctx.use(alConventionne, menage)) return 'apl'
  return ctx.use(alPersonnesACharge, menage) > 0 ? 'alf' : 'als'
}

/** The rent stays under the limit, or the household is spared the limit. */
function loyerSousLaLimite(ctx: Context, menage: Menage): boolean | Comparison {
  const compare = atMost(ctx.use(alLoyerPrincipal, menage), ctx.use(alSeuilsLoyer, menage).suppression, 'money')
  return compare.ok || !ctx.use(alSansDegressivite, menage) ? compare : true
}

/** Home and rent: what decides before anybody is asked for an income. */
function conditionsDeLogement(ctx: Context, menage: Menage): Decision {
  const statut = { id: 'al.logement', law: LOGEMENT, test: () => ctx.use(alLocataire, menage) }
  const locataire = ctx.allOf([statut])
  if (!locataire.ok) return locataire
  return ctx.allOf([
    statut,
    { id: 'al.loyerPaye', law: LOGEMENT, test: () => above(ctx.fact(loyer, menage), 0, 'money') },
    { id: 'al.loyerLimite', law: VERSEMENT, test: () => loyerSousLaLimite(ctx, menage) },
  ])
}

/** Housing aid: APL, ALF or ALS, a month; computed for tenants and in hostels. */
export const al: Rule<Menage, Verdict> = {
  id: 'al',
  law: [...LOGEMENT, ...CALCUL],
  evaluate(menage, ctx) {
    const ailleurs = sansCalcul(ctx, menage)
    if (ailleurs) return ailleurs
    const domicile = conditionsDeLogement(ctx, menage)
    if (!domicile.ok) return refused(domicile)
    const { formule, net, reductionLoyer } = ctx.use(alCalcul, menage)
    const { apl, autres } = ctx.param(alMinimumVersement)
    const minimum = ctx.use(alConventionne, menage) ? apl : autres
    const calcul = ctx.allOf([
      { id: 'al.ressources', law: CALCUL, test: () => above(formule, 0, 'money') },
      { id: 'al.minimum', law: VERSEMENT, test: () => atLeast(formule, minimum, 'money') },
      { id: 'al.apresReductions', law: VERSEMENT, test: () => above(net, 0, 'money') },
    ])
    const decision = { ok: calcul.ok, conditions: [...domicile.conditions, ...calcul.conditions] }
    if (!decision.ok) return refused(decision)
    return open(decision, net, 'month', { [nom(ctx, menage)]: true, reductionLoyer: reductionLoyer > 0 })
  },
}
