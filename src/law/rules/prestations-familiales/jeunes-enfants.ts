import type { Rule } from '../../../engine/types'
import type { Menage, Personne } from '../../menage'
import { ageLimitePaje } from '../../parameters/paje'
import { css } from '../../sources'
import { enfants } from '../commun/composition'
import { ageAcquis, ageAtteint } from './ages'

/** Children born and under three years. */
export const jeunesEnfants: Rule<Menage, readonly Personne[]> = {
  id: 'prestationsFamiliales.jeunesEnfants',
  law: [css('L531-1'), css('D531-1'), css('R552-2'), css('R552-3')],
  evaluate(menage, ctx) {
    const limite = ctx.param(ageLimitePaje)
    const jeunes = ctx.each(ctx.use(enfants, menage), (enfant) =>
      ctx.use(ageAcquis, enfant) >= 0 && ctx.use(ageAtteint, enfant) < limite ? [enfant] : [],
    )
    return jeunes.flat()
  },
}
