import { logement, travaux } from '../../facts'
import { decretMaPrimeRenov } from '../../sources'
import { oriente } from '../commun/oriente'

/** Homes whose owner lives in them. */
const PROPRIETAIRES: readonly string[] = ['proprietaire', 'accession']

/** MaPrimeRénov': the works, their price and the income decide; an adviser helps to choose. */
export const maPrimeRenov = oriente(
  'maPrimeRenov',
  [decretMaPrimeRenov('1')],
  (etape, menage, ctx) =>
    // Asked before the home, with the other situations: it saves a screen to most households here, who own theirs.
    etape.tenir({ id: 'maPrimeRenov.travaux', test: () => ctx.fact(travaux, menage) }) &&
    etape.tenir({
      id: 'maPrimeRenov.proprietaire',
      law: [decretMaPrimeRenov('1')],
      test: () => PROPRIETAIRES.includes(ctx.fact(logement, menage)),
    }),
)
