import { atLeast } from '../../../engine/conditions'
import { veuvage } from '../../facts'
import { pensionReversionAge } from '../../parameters/pension-reversion'
import { css } from '../../sources'
import { adultes, age } from '../commun/composition'
import { oriente } from '../commun/oriente'

/** Pension de réversion: the fund of the late spouse, married or divorced, looks at the marriage and the resources. */
export const pensionReversion = oriente(
  'pensionReversion',
  [css('L353-1'), css('L353-3'), css('D353-3')],
  (etape, menage, ctx) => {
    const people = ctx.use(adultes, menage)
    const ages = ctx.each(people, (adulte) => ctx.use(age, adulte))
    const ans = ctx.param(pensionReversionAge)
    return (
      etape.tenir({
        id: 'pensionReversion.age',
        law: [css('D353-3')],
        test: () => atLeast(Math.max(...ages), ans, 'years'),
      }) &&
      etape.tenir({
        id: 'pensionReversion.veuvage',
        law: [css('L353-1'), css('L353-3')],
        test: () =>
          ctx.each(people, (adulte) => ctx.use(age, adulte) >= ans && ctx.fact(veuvage, adulte)).includes(true),
      })
    )
  },
)
