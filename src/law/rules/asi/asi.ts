import { below } from '../../../engine/conditions'
import { sum } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { typesRessources } from '../../facts'
import type { Menage } from '../../menage'
import { aspaAge } from '../../parameters/aspa'
import { css } from '../../sources'
import { adultes, age } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { netDuMois, ressourcesDe } from '../commun/ressources'
import { sejourAncien } from '../minimum-vieillesse/allocataires'
import { ressourcesFaceAuPlafond } from '../minimum-vieillesse/ressources'
import { asiPersonne, asiPlafond } from './personne'

/** Allocation supplémentaire d'invalidité, of all adults of the household together. */
export const asi: Rule<Menage, Verdict> = {
  id: 'asi',
  law: [css('L815-24'), css('L816-1'), css('R815-58')],
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage)
    const etape = etapes(ctx)
    const jeunes = people.filter((adulte) => ctx.use(age, adulte) < ctx.param(aspaAge))
    const ok =
      etape.tenir({
        id: 'asi.age',
        law: [css('L815-24'), css('R815-1')],
        test: () => below(Math.min(...people.map((adulte) => ctx.use(age, adulte))), ctx.param(aspaAge), 'years'),
      }) &&
      etape.tenir({
        id: 'asi.pensionInvalidite',
        law: [css('L815-24')],
        test: () =>
          ctx
            .each(jeunes, (adulte) => ctx.fact(typesRessources, adulte).includes('pensionInvalidite'))
            .includes(true) &&
          jeunes.some((adulte) =>
            ressourcesDe(ctx, adulte, ['pensionInvalidite']).some((revenu) => netDuMois(ctx, revenu, ctx.date) > 0),
          ),
      }) &&
      etape.tenir({ id: 'asi.sejour', law: [css('L816-1')], test: () => ctx.use(sejourAncien, menage) }) &&
      etape.tenir({
        id: 'asi.ressources',
        law: [css('L815-24-1'), css('D815-19')],
        test: () => {
          const plafond = ctx.use(asiPlafond, menage)
          return below(ressourcesFaceAuPlafond(ctx, menage, plafond), plafond, 'money')
        },
      })
    return ok
      ? open(etape.decision, sum(people.map((adulte) => ctx.use(asiPersonne, adulte))))
      : refused(etape.decision)
  },
}
