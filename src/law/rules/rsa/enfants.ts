import { type Money, times } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { separationRecente } from '../../facts'
import { type Menage, menage, type Personne } from '../../menage'
import { rsaAgeEnfant, rsaMajorations, rsaMontantBase } from '../../parameters/rsa'
import { casf } from '../../sources'
import { adultes, age, enfants } from '../commun/composition'
import { gagnePeu } from '../prestations-familiales/enfants-a-charge'
import { attendEnfant } from './grossesse'
import { ressourcesPersonne } from './ressources-personne'

/**
 * Whether a child or young person of the household counts as a dependant: under 25, not living on a wage, and with
 * less income than the share of the montant forfaitaire that their presence adds.
 */
export const enfantCompte: Rule<Personne, boolean> = {
  id: 'rsa.enfantCompte',
  law: [casf('R262-3')],
  unit: 'yesNo',
  evaluate(enfant, ctx) {
    if (ctx.use(age, enfant) >= ctx.param(rsaAgeEnfant)) return false
    const ressources = ctx.use(ressourcesPersonne, enfant)
    if (ressources === 0) return true
    return ctx.use(gagnePeu, enfant) && ressources < apport(ctx)
  },
}

/** What one more dependant adds; the only child of a parent newly alone opens the increased amount. */
function apport(ctx: Context): Money {
  const base = ctx.param(rsaMontantBase)
  const { aPartirDuTroisiemeEnfant, isolement, isolementParEnfant } = ctx.param(rsaMajorations)
  const ouvreLaMajoration =
    ctx.use(adultes, menage).length === 1 &&
    ctx.fact(separationRecente, menage) &&
    !ctx.use(attendEnfant, menage) &&
    autonomesExclus(ctx) <= 1
  return times(base, ouvreLaMajoration ? isolement - 1 + isolementParEnfant : aPartirDuTroisiemeEnfant)
}

/** Number of children under 25 who do not live on a wage. */
function autonomesExclus(ctx: Context): number {
  let nombre = 0
  for (const enfant of ctx.use(enfants, menage)) {
    if (ctx.use(age, enfant) < ctx.param(rsaAgeEnfant) && ctx.use(gagnePeu, enfant)) nombre += 1
  }
  return nombre
}

/** Number of dependants in the RSA and the prime d'activité. */
export const nombreEnfants: Rule<Menage, number> = {
  id: 'rsa.nombreEnfants',
  law: [casf('R262-3')],
  unit: 'count',
  evaluate: (foyer, ctx) =>
    ctx.each(ctx.use(enfants, foyer), (enfant) => ctx.use(enfantCompte, enfant)).filter((compte) => compte).length,
}
