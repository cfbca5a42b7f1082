import { atLeast } from '../../../engine/conditions'
import type { Context } from '../../../engine/types'
import type { Menage, Personne } from '../../menage'
import { rattrapageRetraiteAge } from '../../parameters/rattrapage-retraite'
import { css } from '../../sources'
import { aspaPlafond } from '../aspa/montant'
import { adultes, age } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { typesDe } from '../commun/ressources'
import { netDe } from '../commun/revenus'
import { ressourcesFaceAuPlafond } from '../minimum-vieillesse/ressources'

/** Neither a pension nor wages: work is over, and no pension was claimed. */
const sansRetraite = (ctx: Context, personne: Personne): boolean =>
  !typesDe(ctx, personne).includes('retraite') && netDe(ctx, personne, 'salaire', ctx.date) === 0

/** Resources that the ASPA would complete: all pensions must be claimed before it. */
function petitsRevenus(ctx: Context, menage: Menage): boolean {
  const plafond = ctx.use(aspaPlafond, menage)
  return ressourcesFaceAuPlafond(ctx, menage, plafond) < plafond
}

/** Pensions never claimed: the funds look for the work done. */
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
          petitsRevenus(ctx, menage),
      })
    )
  },
)
