import { difficultesPaiement } from '../../facts'
import { ageLimiteEnfant } from '../../parameters/prestations-familiales'
import { css } from '../../sources'
import { age, enfants } from '../commun/composition'
import { oriente } from '../commun/oriente'

/** Help from the Caf's own funds for families in difficulty: each Caf has its own rules. */
export const cafVosges = oriente(
  'cafVosges',
  [css('L223-1')],
  (etape, menage, ctx) =>
    etape.tenir({
      id: 'cafVosges.enfants',
      law: [css('R512-2')],
      test: () =>
        ctx
          .each(ctx.use(enfants, menage), (enfant) => {
            const ans = ctx.use(age, enfant)
            return ans >= 0 && ans < ctx.param(ageLimiteEnfant)
          })
          .includes(true),
    }) && etape.tenir({ id: 'cafVosges.besoin', test: () => ctx.fact(difficultesPaiement, menage) }),
)
