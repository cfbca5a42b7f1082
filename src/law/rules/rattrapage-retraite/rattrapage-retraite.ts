import { atLeast } from '../../../engine/conditions'
import { amountOf } from '../../../engine/outcome'
import type { Context } from '../../../engine/types'
import type { Personne } from '../../menage'
import { rattrapageRetraiteAge } from '../../parameters/rattrapage-retraite'
import { css } from '../../sources'
import { aspa } from '../aspa/aspa'
import { adultes, age } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { typesDe } from '../commun/ressources'
import { netDe } from '../commun/revenus'

/** Neither a pension nor wages: work is over, and no pension was claimed. */
const sansRetraite = (ctx: Context, personne: Personne): boolean =>
  !typesDe(ctx, personne).includes('retraite') && netDe(ctx, personne, 'salaire', ctx.date) === 0

/** Pensions never claimed: the funds look for the work done. Who may have the ASPA must claim all pensions first. */
export const rattrapageRetraite = oriente(
  'rattrapageRetraite',
  [css('L161-17-2'), css('L351-1'), css('L815-5')],
  (etape, menage, ctx) => {
    const people = ctx.use(adultes, menage)
    const ages = ctx.each(people, (adulte) => ctx.use(age, adulte))
    const ans = ctx.param(rattrapageRetraiteAge)
    return (
      etape.tenir({
        id: 'rattrapageRetraite.age',
        law: [css('L161-17-2')],
        test: () => atLeast(Math.max(...ages), ans, 'years'),
      }) &&
      etape.tenir({
        id: 'rattrapageRetraite.petiteRetraite',
        law: [css('L351-1'), css('L815-5')],
        test: () =>
          ctx.each(people, (adulte) => ctx.use(age, adulte) >= ans && sansRetraite(ctx, adulte)).includes(true) ||
          amountOf(ctx.use(aspa, menage)) > 0,
      })
    )
  },
)
