import { atLeast } from '../../../engine/conditions'
import { add, max, sum, ZERO } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { modeGarde } from '../../facts'
import type { Menage } from '../../menage'
import { css } from '../../sources'
import { etapes } from '../commun/etapes'
import { prepareTauxPlein } from '../prepare/prepare'
import { activite, enfantsAssezJeunes, enfantsGardes, tarifAccepte } from './conditions'
import { cmgMicroCreche } from './micro-creche'
import { cmgParEnfant } from './montant'

/** Complément de libre choix du mode de garde: a carer whom the family employs, or a micro-crèche. */
export const cmg: Rule<Menage, Verdict> = {
  id: 'cmg',
  law: [css('L531-5'), css('L531-6'), css('L531-9'), css('D531-18'), css('D531-18-1')],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const ok =
      etape.tenir({
        id: 'cmg.enfant',
        law: [css('D531-18-1')],
        test: () => atLeast(ctx.use(enfantsAssezJeunes, menage).length, 1, 'count'),
      }) &&
      etape.tenir({ id: 'cmg.garde', law: [css('L531-5')], test: () => ctx.use(enfantsGardes, menage).length > 0 }) &&
      etape.tenir(
        { id: 'cmg.activite', law: [css('L531-5'), css('D531-19')], test: () => ctx.use(activite, menage) },
        { id: 'cmg.tarif', law: [css('L531-6'), css('D531-21')], test: () => ctx.use(tarifAccepte, menage) },
        { id: 'cmg.sansPrepare', law: [css('L531-9')], test: () => !ctx.use(prepareTauxPlein, menage) },
      )
    if (!ok) return refused(etape.decision)
    const gardes = ctx.use(enfantsGardes, menage)
    const modes = ctx.each(gardes, (enfant) => ctx.fact(modeGarde, enfant))
    const montants = ctx.each(gardes, (enfant) =>
      ctx.use(ctx.fact(modeGarde, enfant) === 'microCreche' ? cmgMicroCreche : cmgParEnfant, enfant),
    )
    // At home one carer looks after all the children at once: the aid is for the household, not for each child.
    const domicile = montants.filter((_, rang) => modes[rang] === 'domicile')
    const ailleurs = montants.filter((_, rang) => modes[rang] !== 'domicile')
    const montant = add(sum(ailleurs), domicile.reduce(max, ZERO))
    // Over a high income only the contributions are paid: a right without an amount here.
    return open(etape.decision, montant === ZERO ? null : montant, 'month', { enfants: gardes.length })
  },
}
