import { permisConduire } from '../../facts'
import { decretPermisUnEuro, travail } from '../../sources'
import { adultes, age, enfants } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { chercheurs } from '../commun/travail'

/** Ages of the loan "permis à 1 € par jour", both included. */
const AGES_PRET = { minimum: 15, maximum: 25 }

/** Help to pay for the driving licence: a loan for the young, the compte formation for those who look for work. */
export const aidePermis = oriente(
  'aidePermis',
  [decretPermisUnEuro('2'), travail('L6323-6')],
  (etape, menage, ctx) =>
    etape.tenir({
      id: 'aidePermis.public',
      law: [decretPermisUnEuro('2'), travail('L6323-6')],
      test: () => {
        const ages = [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)].map((qui) => ctx.use(age, qui))
        return (
          ages.some((ans) => ans >= AGES_PRET.minimum && ans <= AGES_PRET.maximum) ||
          ctx.use(chercheurs, menage).length > 0
        )
      },
    }) && etape.tenir({ id: 'aidePermis.projet', test: () => ctx.fact(permisConduire, menage) }),
)
