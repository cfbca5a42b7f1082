import { add, type Money, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { presenceHandicap, surcoutHandicap } from '../../facts'
import { menage, type Personne } from '../../menage'
import { seuilsComplement, tauxComplements, tauxParentIsole } from '../../parameters/aeeh-complements'
import { bmaf } from '../../parameters/bmaf'
import { css } from '../../sources'
import { adultes } from '../commun/composition'

/**
 * Category of the complement of a child whose rate opens the right, 1 to 5; 0: none. The sixth is not computed: no fact
 * tells whether the child needs care and watching at all hours.
 */
export const categorie: Rule<Personne, number> = {
  id: 'aeeh.categorie',
  law: [css('R541-2')],
  unit: 'count',
  evaluate(enfant, ctx) {
    const [presence, depenses] = [ctx.fact(presenceHandicap, enfant), ctx.fact(surcoutHandicap, enfant)]
    const base = ctx.param(bmaf)
    const seuils = ctx.param(seuilsComplement)[presence]
    return seuils.find((seuil) => depenses >= times(base, seuil.depenses))?.categorie ?? 0
  },
}

const part = (ctx: Context, taux: readonly number[], rang: number): Money => times(ctx.param(bmaf), taux[rang - 1] ?? 0)

/** Monthly complement of a child, zero without one. */
export const complement: Rule<Personne, Money> = {
  id: 'aeeh.complement',
  law: [css('L541-1'), css('D541-2')],
  unit: 'money',
  evaluate: (enfant, ctx) => part(ctx, ctx.param(tauxComplements), ctx.use(categorie, enfant)),
}

/** What is added for a parent alone who gives up work, or pays somebody, for the child. */
export const majorationParentIsole: Rule<Personne, Money> = {
  id: 'aeeh.majorationParentIsole',
  law: [css('L541-4'), css('D541-3'), css('D541-4')],
  unit: 'money',
  evaluate(enfant, ctx) {
    if (ctx.use(adultes, menage).length > 1 || ctx.fact(presenceHandicap, enfant) === 'aucune') return ZERO
    return part(ctx, ctx.param(tauxParentIsole), ctx.use(categorie, enfant))
  },
}

/** The complement and what is added to it. */
export const complementTotal = (ctx: Context, enfant: Personne): Money =>
  add(ctx.use(complement, enfant), ctx.use(majorationParentIsole, enfant))
