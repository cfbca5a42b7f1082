import { above, atLeast } from '../../../engine/conditions'
import { ZERO } from '../../../engine/money'
import { amountOf, open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { enfantsCf } from '../../parameters/cf'
import { css } from '../../sources'
import { montantPaje } from '../paje/paje'
import { prepare } from '../prepare/prepare'
import { baseRessources } from '../prestations-familiales/base-ressources'
import { nombreEnfantsOuvrantDroit, nombreEnfantsParAge } from './enfants'
import { montantCf, plafond, plafondDuMontantMajore } from './montant'

/** Complément familial: three children of three years and over, resources under a ceiling, no allocation de base. */
export const cf: Rule<Menage, Verdict> = {
  id: 'cf',
  law: [css('L522-1'), css('L522-2'), css('L522-3'), css('L532-1'), css('L532-2')],
  evaluate(menage, ctx) {
    const { nombre } = ctx.param(enfantsCf)
    const loi = [css('L522-1'), css('R522-1')]
    const parAge = ctx.allOf([
      { id: 'cf.enfants', law: loi, test: () => atLeast(ctx.use(nombreEnfantsParAge, menage), nombre, 'count') },
    ])
    if (!parAge.ok) return refused(parAge)
    const decision = ctx.allOf([
      { id: 'cf.enfants', law: loi, test: () => atLeast(ctx.use(nombreEnfantsOuvrantDroit, menage), nombre, 'count') },
      { id: 'cf.sansAllocationDeBase', law: [css('L532-1')], test: () => ctx.use(montantPaje, menage) === ZERO },
      { id: 'cf.sansPrepare', law: [css('L532-2')], test: () => amountOf(ctx.use(prepare, menage)) === ZERO },
      { id: 'cf.ressources', law: [css('L522-2')], test: () => above(ctx.use(montantCf, menage), ZERO, 'money') },
    ])
    if (!decision.ok) return refused(decision)
    const ressources = ctx.use(baseRessources, menage)
    return open(decision, ctx.use(montantCf, menage), 'month', {
      majore: ressources <= ctx.use(plafondDuMontantMajore, menage),
      differentiel: ressources > ctx.use(plafond, menage),
    })
  },
}
