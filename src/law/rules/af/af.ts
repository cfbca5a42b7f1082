import { atLeast } from '../../../engine/conditions'
import { add, type Money } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { enfantsPourForfaitaire } from '../../parameters/af'
import { ageLimiteEnfant } from '../../parameters/prestations-familiales'
import { css } from '../../sources'
import { enfants } from '../commun/composition'
import { ageAtteint } from '../prestations-familiales/ages'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { base } from './base'
import { allocationForfaitaire, nombreEnfantsDeVingtAns } from './forfaitaire'
import { majoration } from './majoration'
import { complementDegressif, trancheDe } from './tranche'

const ENFANTS_MINIMUM = 2

/** Complément dégressif when resources pass a ceiling by less than twelve months of allocations. */
export const complement: Rule<Menage, Money> = {
  id: 'af.complementDegressif',
  law: [css('L521-1'), css('D521-1'), css('D521-2')],
  unit: 'money',
  evaluate(menage, ctx) {
    const nombre = ctx.use(nombreEnfantsACharge, menage)
    const avecForfaitaire = nombre + ctx.use(nombreEnfantsDeVingtAns, menage)
    const allocations = add(ctx.use(base, menage), ctx.use(majoration, menage))
    return add(
      complementDegressif(allocations, trancheDe(ctx, menage, nombre).depassement),
      complementDegressif(ctx.use(allocationForfaitaire, menage), trancheDe(ctx, menage, avecForfaitaire).depassement),
    )
  },
}

/** Allocations familiales of the month: from the second child à charge on, whatever the resources. */
export const af: Rule<Menage, Verdict> = {
  id: 'af',
  law: [css('L521-1'), css('L521-3'), css('D521-1'), css('D521-2')],
  evaluate(menage, ctx) {
    const parAge = ctx.allOf([
      {
        id: 'af.enfants',
        law: [css('L521-1')],
        test: () => atLeast(enfantsAssezJeunes(ctx, menage), ENFANTS_MINIMUM, 'count'),
      },
    ])
    if (!parAge.ok) return refused(parAge)
    const decision = ctx.allOf([
      {
        id: 'af.enfants',
        law: [css('L521-1')],
        test: () => atLeast(enfantsRetenus(ctx, menage), ENFANTS_MINIMUM, 'count'),
      },
    ])
    if (!decision.ok) return refused(decision)
    const allocations = add(ctx.use(base, menage), ctx.use(majoration, menage))
    const montant = add(add(allocations, ctx.use(allocationForfaitaire, menage)), ctx.use(complement, menage))
    const nombre = ctx.use(nombreEnfantsACharge, menage)
    return open(decision, montant, 'month', { enfants: nombre, tranche: trancheDe(ctx, menage, nombre).numero })
  },
}

/** Children by age alone, so that nobody is asked what an only child earns. */
function enfantsAssezJeunes(ctx: Context, menage: Menage): number {
  const limite = ctx.param(ageLimiteEnfant)
  const ages = ctx.each(ctx.use(enfants, menage), (enfant) => ctx.use(ageAtteint, enfant))
  return avecEnfantsDeVingtAns(
    ctx,
    ages.filter((ans) => ans >= 0 && ans < limite).length,
    ages.filter((ans) => ans === limite).length,
  )
}

const enfantsRetenus = (ctx: Context, menage: Menage): number =>
  avecEnfantsDeVingtAns(ctx, ctx.use(nombreEnfantsACharge, menage), ctx.use(nombreEnfantsDeVingtAns, menage))

/** Children of 20 count only when there are three children in all. */
function avecEnfantsDeVingtAns(ctx: Context, aCharge: number, deVingtAns: number): number {
  const tous = aCharge + deVingtAns
  return tous >= ctx.param(enfantsPourForfaitaire) ? tous : aCharge
}
