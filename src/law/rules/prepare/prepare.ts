import { atLeast, below } from '../../../engine/conditions'
import { min, sum, times } from '../../../engine/money'
import { amountOf, open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { congeParental, reductionTravail } from '../../facts'
import type { Menage } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { agesLimitePrepare, tauxPrepare } from '../../parameters/prepare'
import { css } from '../../sources'
import { adultes } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { nombreJeunesEnfants } from '../paje/paje'
import { ageAtteint } from '../prestations-familiales/ages'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { jeunesEnfants } from '../prestations-familiales/jeunes-enfants'
import { preparePersonne, sansIndemnisation } from './personne'

/** Prestation partagée d'éducation de l'enfant, of both parents together. */
export const prepare: Rule<Menage, Verdict> = {
  id: 'prepare',
  law: [css('L531-4'), css('L532-2'), css('D531-4'), css('D531-13')],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const parents = ctx.use(adultes, menage)
    const enConge = () => ctx.each(parents, (parent) => (ctx.fact(congeParental, parent) ? [parent] : [])).flat()
    const ok =
      etape.tenir({
        id: 'prepare.enfant',
        law: [css('L531-1'), css('D531-1')],
        test: () => atLeast(ctx.use(nombreJeunesEnfants, menage), 1, 'count'),
      }) &&
      etape.tenir({ id: 'prepare.conge', law: [css('L531-4')], test: () => enConge().length > 0 }) &&
      etape.tenir(
        {
          id: 'prepare.rang',
          law: [css('D531-13')],
          test: () => {
            const limites = ctx.param(agesLimitePrepare)
            const seul = ctx.use(nombreEnfantsACharge, menage) < 2
            const ages = ctx.use(jeunesEnfants, menage).map((enfant) => ctx.use(ageAtteint, enfant))
            return below(Math.min(...ages), seul ? limites.unEnfant : limites.plusieurs, 'years')
          },
        },
        {
          id: 'prepare.sansIndemnites',
          law: [css('L532-2')],
          test: () => enConge().some((parent) => ctx.use(sansIndemnisation, parent)),
        },
      )
    if (!ok) return refused(etape.decision)
    const plein = times(ctx.param(bmaf), ctx.param(tauxPrepare).arret)
    const ensemble = sum(ctx.each(parents, (parent) => ctx.use(preparePersonne, parent)))
    // Two leaves at once bring no more than one full rate.
    return open(etape.decision, min(ensemble, plein), 'month', { plafonne: ensemble > plein })
  },
}

/** Whether a parent who has stopped working has the prestation at the full rate. */
export const prepareTauxPlein: Rule<Menage, boolean> = {
  id: 'prepare.tauxPlein',
  law: [css('L531-4'), css('L531-9')],
  evaluate(menage, ctx) {
    if (amountOf(ctx.use(prepare, menage)) === 0) return false
    const arrets = ctx.each(
      ctx.use(adultes, menage),
      (parent) => ctx.use(preparePersonne, parent) > 0 && ctx.fact(reductionTravail, parent) === 'arret',
    )
    return arrets.includes(true)
  },
}
