import { difficultesPaiement } from '../../facts'
import { casf } from '../../sources'
import { oriente } from '../commun/oriente'

/** Help of the commune: its centre communal d'action sociale decides case by case. */
export const ccas = oriente('ccas', [casf('L123-5')], (etape, menage, ctx) =>
  etape.tenir({ id: 'ccas.besoin', law: [casf('L123-5')], test: () => ctx.fact(difficultesPaiement, menage) }),
)
