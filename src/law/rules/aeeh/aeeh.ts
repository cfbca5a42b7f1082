import { atLeast } from '../../../engine/conditions'
import { add, sum, times } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage, Personne } from '../../menage'
import { ageLimiteAeeh, tauxAeeh } from '../../parameters/aeeh'
import { bmaf } from '../../parameters/bmaf'
import { css } from '../../sources'
import { age, enfants } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { taux } from '../commun/handicap'
import { complementTotal } from './complements'

const enfantsAssezJeunes: Rule<Menage, readonly Personne[]> = {
  id: 'aeeh.enfantsAssezJeunes',
  law: [css('R512-2')],
  evaluate(menage, ctx) {
    const limite = ctx.param(ageLimiteAeeh)
    const jeunes = ctx.each(ctx.use(enfants, menage), (enfant) => {
      const ans = ctx.use(age, enfant)
      return ans >= 0 && ans < limite ? [enfant] : []
    })
    return jeunes.flat()
  },
}

/** Children whose disability rate opens the right: 80 %, or 50 to 79 % with the schooling or care the CDAPH decides. */
export const enfantsHandicapes: Rule<Menage, readonly Personne[]> = {
  id: 'aeeh.enfantsHandicapes',
  law: [css('L541-1'), css('R541-1')],
  evaluate(menage, ctx) {
    const reconnus = ctx.each(ctx.use(enfantsAssezJeunes, menage), (enfant) => {
      const niveau = ctx.use(taux, enfant)
      return niveau === 'de50a79' || niveau === 'de80' ? [enfant] : []
    })
    return reconnus.flat()
  },
}

/** Their number. */
export const nombreEnfantsHandicapes: Rule<Menage, number> = {
  id: 'aeeh.nombreEnfantsHandicapes',
  law: [css('L541-1'), css('R541-1')],
  unit: 'count',
  evaluate: (menage, ctx) => ctx.use(enfantsHandicapes, menage).length,
}

/** Allocation d'éducation de l'enfant handicapé, with its complements and what is added for a parent alone. */
export const aeeh: Rule<Menage, Verdict> = {
  id: 'aeeh',
  law: [css('L541-1'), css('L541-4'), css('R541-1'), css('R541-2'), css('D541-1')],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const ok =
      etape.tenir({
        id: 'aeeh.age',
        law: [css('R512-2')],
        test: () => atLeast(ctx.use(enfantsAssezJeunes, menage).length, 1, 'count'),
      }) &&
      etape.tenir({
        id: 'aeeh.taux',
        law: [css('L541-1'), css('R541-1')],
        test: () => atLeast(ctx.use(nombreEnfantsHandicapes, menage), 1, 'count'),
      })
    if (!ok) return refused(etape.decision)
    const reconnus = ctx.use(enfantsHandicapes, menage)
    const complements = ctx.each(reconnus, (enfant) => complementTotal(ctx, enfant))
    const base = times(ctx.param(bmaf), ctx.param(tauxAeeh) * reconnus.length)
    return open(etape.decision, add(base, sum(complements)), 'month', {
      enfants: reconnus.length,
      complements: complements.filter((montant) => montant > 0).length,
    })
  },
}
