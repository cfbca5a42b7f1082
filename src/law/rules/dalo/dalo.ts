import { logement, logementInadapte } from '../../facts'
import { cch } from '../../sources'
import { oriente } from '../commun/oriente'

/** Droit au logement opposable: a commission says whether the household must be housed before others. */
export const dalo = oriente('dalo', [cch('L300-1'), cch('L441-2-3')], (etape, menage, ctx) =>
  etape.tenir({
    id: 'dalo.logement',
    law: [cch('L441-2-3')],
    test: () => ctx.fact(logement, menage) === 'sansDomicile' || ctx.fact(logementInadapte, menage),
  }),
)
