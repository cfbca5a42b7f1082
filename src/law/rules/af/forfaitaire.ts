import { type Money, roundCents, times, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { enfantsPourForfaitaire, tauxForfaitaire } from '../../parameters/af'
import { bmaf } from '../../parameters/bmaf'
import { ageLimiteEnfant } from '../../parameters/prestations-familiales'
import { css } from '../../sources'
import { enfants } from '../commun/composition'
import { ageAtteint } from '../prestations-familiales/ages'
import { gagnePeu, nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { trancheDe } from './tranche'

/** Children in the year that follows the age limit, who earn little. */
export const nombreEnfantsDeVingtAns: Rule<Menage, number> = {
  id: 'af.nombreEnfantsDeVingtAns',
  law: [css('L521-1'), css('D521-2')],
  evaluate(menage, ctx) {
    const limite = ctx.param(ageLimiteEnfant)
    const compte = ctx.each(ctx.use(enfants, menage), (enfant) =>
      Number(ctx.use(ageAtteint, enfant) === limite && ctx.use(gagnePeu, enfant)),
    )
    return compte.reduce((total, un) => total + un, 0)
  },
}

/** Monthly allocation forfaitaire for the children of 20, from three children on. */
export const allocationForfaitaire: Rule<Menage, Money> = {
  id: 'af.allocationForfaitaire',
  law: [css('L521-1'), css('D521-2')],
  unit: 'money',
  evaluate(menage, ctx) {
    const deVingtAns = ctx.use(nombreEnfantsDeVingtAns, menage)
    const nombre = ctx.use(nombreEnfantsACharge, menage) + deVingtAns
    if (deVingtAns === 0 || nombre < ctx.param(enfantsPourForfaitaire)) return ZERO
    const parEnfant = roundCents(ctx.param(bmaf) * ctx.param(tauxForfaitaire))
    return times(parEnfant, deVingtAns * trancheDe(ctx, menage, nombre).taux)
  },
}
