import { nouvelEmploi } from '../../facts'
import { deliberationMobilite, travail } from '../../sources'
import { ceuxQui } from '../commun/ceux-qui'
import { oriente } from '../commun/oriente'
import { chercheurs, salaries } from '../commun/travail'

const LAW = [travail('L5312-1'), deliberationMobilite('2')]

/** Travel, meals and nights paid by France Travail to go to an interview, a training or a new job far from home. */
export const mobiliteFranceTravail = oriente('mobiliteFranceTravail', LAW, (etape, menage, ctx) =>
  etape.tenir({
    id: 'mobiliteFranceTravail.emploi',
    law: LAW,
    test: () =>
      ctx.use(chercheurs, menage).length > 0 ||
      ceuxQui(ctx, ctx.use(salaries, menage), (salarie) => ctx.fact(nouvelEmploi, salarie)).length > 0,
  }),
)
