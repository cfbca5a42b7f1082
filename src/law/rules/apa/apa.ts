import { atLeast } from '../../../engine/conditions'
import { besoinAide } from '../../facts'
import { apaAge } from '../../parameters/apa'
import { casf } from '../../sources'
import { adultes, age } from '../commun/composition'
import { oriente } from '../commun/oriente'

/** Allocation personnalisée d'autonomie: the team of the département measures the loss of autonomy (GIR 1 to 4). */
export const apa = oriente('apa', [casf('L232-1'), casf('L232-2'), casf('R232-1')], (etape, menage, ctx) => {
  const people = ctx.use(adultes, menage)
  const ages = ctx.each(people, (adulte) => ctx.use(age, adulte))
  const ans = ctx.param(apaAge)
  return (
    etape.tenir({
      id: 'apa.age',
      law: [casf('R232-1')],
      test: () => atLeast(Math.max(...ages), ans, 'years'),
    }) &&
    etape.tenir({
      id: 'apa.besoinAide',
      law: [casf('L232-1')],
      test: () =>
        ctx.each(people, (adulte) => ctx.use(age, adulte) >= ans && ctx.fact(besoinAide, adulte)).includes(true),
    })
  )
})
