import { demenage, difficultesPaiement, nouvelEmploi, salarieDuPrive } from '../../facts'
import { visaleAge } from '../../parameters/action-logement'
import { cch } from '../../sources'
import { ceuxQui, uneDe } from '../commun/ceux-qui'
import { adultes, age } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { salaries } from '../commun/travail'

const LAW = [cch('L313-3')]

/** Help of Action Logement: for whoever works for a private employer, and for young people who move. */
export const actionLogement = oriente(
  'actionLogement',
  LAW,
  (etape, menage, ctx) =>
    etape.tenir({
      id: 'actionLogement.besoin',
      law: LAW,
      test: () =>
        uneDe(ctx, menage, [demenage, difficultesPaiement]) ||
        ceuxQui(ctx, ctx.use(salaries, menage), (salarie) => ctx.fact(nouvelEmploi, salarie)).length > 0,
    }) &&
    etape.tenir({
      id: 'actionLogement.public',
      law: LAW,
      test: () =>
        (ctx.fact(demenage, menage) &&
          ctx.use(adultes, menage).some((adulte) => ctx.use(age, adulte) <= ctx.param(visaleAge))) ||
        ceuxQui(ctx, ctx.use(salaries, menage), (salarie) => ctx.fact(salarieDuPrive, salarie)).length > 0,
    }),
)
