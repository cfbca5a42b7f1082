import { below } from '../../../engine/conditions'
import { enfantMalade } from '../../facts'
import { ageLimiteEnfant } from '../../parameters/prestations-familiales'
import { css } from '../../sources'
import { aUnTravail } from '../commun/activite'
import { adultes, age, enfants } from '../commun/composition'
import { oriente } from '../commun/oriente'

/** Allocation journalière de présence parentale: the doctor of the health insurance gives an opinion on the child. */
export const ajpp = oriente('ajpp', [css('L544-1'), css('L544-2'), css('L544-8')], (etape, menage, ctx) => {
  const children = ctx.use(enfants, menage)
  const ages = ctx.each(children, (enfant) => ctx.use(age, enfant))
  const ans = ctx.param(ageLimiteEnfant)
  return (
    etape.tenir({
      id: 'ajpp.enfant',
      law: [css('L544-1'), css('L512-3')],
      test: () => ages.length > 0 && below(Math.min(...ages), ans, 'years'),
    }) &&
    etape.tenir({
      id: 'ajpp.malade',
      law: [css('L544-1'), css('L544-2')],
      test: () =>
        ctx.each(children, (enfant) => ctx.use(age, enfant) < ans && ctx.fact(enfantMalade, enfant)).includes(true),
    }) &&
    etape.tenir({
      id: 'ajpp.travail',
      law: [css('L544-1'), css('L544-8')],
      test: () => ctx.each(ctx.use(adultes, menage), (adulte) => aUnTravail(ctx, adulte)).includes(true),
    })
  )
})
