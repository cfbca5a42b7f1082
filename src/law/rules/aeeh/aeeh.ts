import { atLeast } from '../../../engine/conditions'
import { times } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage, Personne } from '../../menage'
import { ageLimiteAeeh, tauxAeeh } from '../../parameters/aeeh'
import { bmaf } from '../../parameters/bmaf'
import { css } from '../../sources'
import { age, enfants } from '../commun/composition'
import { taux } from '../commun/handicap'

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
export const nombreEnfantsHandicapes: Rule<Menage, number> = {
  id: 'aeeh.nombreEnfantsHandicapes',
  law: [css('L541-1'), css('R541-1')],
  unit: 'count',
  evaluate(menage, ctx) {
    const reconnus = ctx.each(ctx.use(enfantsAssezJeunes, menage), (enfant) => ctx.use(taux, enfant))
    return reconnus.filter((niveau) => niveau === 'de50a79' || niveau === 'de80').length
  },
}

/** Allocation d'éducation de l'enfant handicapé: the basic allowance, without its complements. */
export const aeeh: Rule<Menage, Verdict> = {
  id: 'aeeh',
  law: [css('L541-1'), css('R541-1'), css('D541-1')],
  evaluate(menage, ctx) {
    const jeunes = ctx.allOf([
      {
        id: 'aeeh.age',
        law: [css('R512-2')],
        test: () => atLeast(ctx.use(enfantsAssezJeunes, menage).length, 1, 'count'),
      },
    ])
    if (!jeunes.ok) return refused(jeunes)
    const handicap = ctx.allOf([
      {
        id: 'aeeh.taux',
        law: [css('L541-1'), css('R541-1')],
        test: () => atLeast(ctx.use(nombreEnfantsHandicapes, menage), 1, 'count'),
      },
    ])
    const conditions = [...jeunes.conditions, ...handicap.conditions]
    if (!handicap.ok) return refused({ ok: false, conditions })
    const nombre = ctx.use(nombreEnfantsHandicapes, menage)
    const montant = times(ctx.param(bmaf), ctx.param(tauxAeeh) * nombre)
    return open({ ok: true, conditions }, montant, 'month', { enfants: nombre })
  },
}
