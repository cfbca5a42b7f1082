import type { Context, Rule } from '../../../engine/types'
import { etudes, etudie, foyer } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { ageLimiteBourseSup } from '../../parameters/bourse-sup'
import { education } from '../../sources'
import { rentree } from '../ars/enfants'
import { adultes, age, enfants } from '../commun/composition'

/** Nobody under that age is asked about studies after the lycée. */
const AGE_DU_BAC = 16

function assezJeune(ctx: Context, personne: Personne): boolean {
  const ans = ctx.at(rentree(ctx.date)).use(age, personne)
  return ans >= AGE_DU_BAC && ans < ctx.param(ageLimiteBourseSup)
}

const etudieApresLeLycee = (ctx: Context, personne: Personne): boolean =>
  assezJeune(ctx, personne) &&
  (personne.role === 'enfant' || ctx.fact(etudie, personne)) &&
  ctx.fact(etudes, personne) === 'superieur'

/** Students young enough: the children, and one adult, since only one adult's parents are asked about. */
export const etudiants: Rule<Menage, readonly Personne[]> = {
  id: 'bourseSup.etudiantsDuMenage',
  law: [education('D821-1')],
  evaluate(menage, ctx) {
    const parmi = (personnes: readonly Personne[]) =>
      ctx.each(personnes, (personne) => (etudieApresLeLycee(ctx, personne) ? [personne] : [])).flat()
    return [...parmi(ctx.use(adultes, menage)).slice(0, 1), ...parmi(ctx.use(enfants, menage))]
  },
}

/** A student who is married, in a PACS or a parent: their own incomes may count instead of their parents'. */
export function aSonPropreFoyer(ctx: Context, menage: Menage, etudiant: Personne): boolean {
  if (etudiant.role === 'enfant') return false
  const compose = ctx.fact(foyer, menage)
  return compose.enfants.length > 0 || compose.conjoint === 'mariage' || compose.conjoint === 'pacs'
}
