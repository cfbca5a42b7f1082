import { atLeast } from '../../../engine/conditions'
import { times } from '../../../engine/money'
import { open, refer, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { montantPassSport } from '../../parameters/pass-sport'
import { enfants } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { aLArs, nombreBeneficiaires } from './beneficiaires'

/**
 * Pass'Sport of the season, all people of the household together. The budget of 2026 announced it again for children
 * under 14 with the ARS: told, not computed, as long as the text of the season is not known here.
 */
export const passSport: Rule<Menage, Verdict> = {
  id: 'passSport',
  law: [],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const ok = etape.tenir({
      id: 'passSport.beneficiaire',
      test: () => atLeast(ctx.use(nombreBeneficiaires, menage), 1, 'count'),
    })
    const nombre = ctx.use(nombreBeneficiaires, menage)
    if (ok) return open(etape.decision, times(ctx.param(montantPassSport), nombre), 'year', { beneficiaires: nombre })
    const avecArs = ctx.each(ctx.use(enfants, menage), (enfant) => aLArs(ctx, enfant))
    return avecArs.includes(true) ? refer('moinsDe14', etape.decision) : refused(etape.decision)
  },
}
