import { addMonths, firstOfMonth, type IsoDate } from '../../../engine/dates'
import { dividedBy, type Money, max, subtract, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import type { Personne, TypeRessource } from '../../menage'
import { rsaMontantBase } from '../../parameters/rsa'
import { casf } from '../../sources'
import { moisAvant, typesDe } from '../commun/ressources'
import { indemnitesActivite, netDe } from '../commun/revenus'

const TRIMESTRE = 3

type DuMois = (mois: IsoDate) => Money

/** Income from work, or in place of work: R262-13 leaves it out entirely once it has stopped. */
const PROFESSIONNELS: readonly TypeRessource[] = ['salaire', 'chomage', 'retraite']
const AUTRES: readonly TypeRessource[] = ['pensionInvalidite', 'pensionAlimentaireRecue']
const SUBSTITUTION: readonly TypeRessource[] = ['chomage', 'indemnitesJournalieres', 'retraite']

/**
 * Monthly average of a person's own income over the three months before (R262-7). Income that has stopped is left
 * out (R262-13): wholly when it came from work and nothing replaces it, else up to the base amount each month.
 */
export const ressourcesPersonne: Rule<Personne, Money> = {
  id: 'rsa.ressourcesPersonne',
  law: [casf('R262-7'), casf('R262-13')],
  unit: 'money',
  evaluate(personne, ctx) {
    const types = typesDe(ctx, personne)
    if (types.length === 0) return ZERO
    const ce = firstOfMonth(ctx.date)
    const remplace = SUBSTITUTION.some((type) => netDe(ctx, personne, type, ce) > 0)
    let total = 0
    for (const type of types) {
      const duMois: DuMois = (mois) => netDe(ctx, personne, type, mois)
      if (PROFESSIONNELS.includes(type)) total += professionnel(ctx, duMois, remplace)
      else if (AUTRES.includes(type)) total += autre(ctx, duMois)
    }
    if (types.includes('indemnitesJournalieres')) {
      const enActivite: DuMois = (mois) => ctx.at(mois).use(indemnitesActivite, personne)
      total += professionnel(ctx, enActivite, remplace)
      total += autre(ctx, (mois) => subtract(netDe(ctx, personne, 'indemnitesJournalieres', mois), enActivite(mois)))
    }
    return dividedBy(total as Money, TRIMESTRE)
  },
}

function duTrimestre(ctx: Context, duMois: DuMois): number {
  let total = 0
  for (const mois of moisAvant(ctx.date, TRIMESTRE)) total += duMois(mois)
  return total
}

/** Paid last month and not this month. */
function interrompu(ctx: Context, duMois: DuMois): boolean {
  const ce = firstOfMonth(ctx.date)
  return duMois(ce) === 0 && duMois(addMonths(ce, -1)) > 0
}

const professionnel = (ctx: Context, duMois: DuMois, remplace: boolean): number =>
  !remplace && interrompu(ctx, duMois) ? 0 : duTrimestre(ctx, duMois)

function autre(ctx: Context, duMois: DuMois): number {
  const total = duTrimestre(ctx, duMois) as Money
  if (total === 0 || !interrompu(ctx, duMois)) return total
  return max(ZERO, subtract(total, (TRIMESTRE * ctx.param(rsaMontantBase)) as Money))
}
