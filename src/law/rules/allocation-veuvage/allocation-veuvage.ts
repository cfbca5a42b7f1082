import { below } from '../../../engine/conditions'
import { veuvage } from '../../facts'
import { demandeur } from '../../menage'
import { allocationVeuvageAge } from '../../parameters/allocation-veuvage'
import { css } from '../../sources'
import { adultes, age } from '../commun/composition'
import { oriente } from '../commun/oriente'

/** Allocation de veuvage: the pension fund looks at the day of the death and at the resources. */
export const allocationVeuvage = oriente(
  'allocationVeuvage',
  [css('L356-1'), css('D356-2'), css('D356-5')],
  (etape, menage, ctx) =>
    etape.tenir(
      { id: 'allocationVeuvage.seul', law: [css('D356-2')], test: () => ctx.use(adultes, menage).length === 1 },
      {
        id: 'allocationVeuvage.age',
        law: [css('D356-2')],
        test: () => below(ctx.use(age, demandeur), ctx.param(allocationVeuvageAge), 'years'),
      },
    ) &&
    etape.tenir({
      id: 'allocationVeuvage.veuvage',
      law: [css('L356-1')],
      test: () => ctx.fact(veuvage, demandeur),
    }),
)
