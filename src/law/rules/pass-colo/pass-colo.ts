import { atMost } from '../../../engine/conditions'
import { yearOf } from '../../../engine/dates'
import { type Money, max, times, ZERO } from '../../../engine/money'
import { open, refer, refused, type Verdict } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import { dateNaissance } from '../../facts'
import type { Menage } from '../../menage'
import { agePassColo, baremePassColo } from '../../parameters/pass-colo'
import { enfants } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { quotientPassColo } from './quotient'
import { decretPassColo } from './source'

/** Children who reach an age in the year. */
function nombreQuiOnt(ctx: Context, menage: Menage, age: number): number {
  const annee = yearOf(ctx.date)
  const ages = ctx.each(ctx.use(enfants, menage), (enfant) => annee - yearOf(ctx.fact(dateNaissance, enfant)))
  return ages.filter((atteint) => atteint === age).length
}

/** Pass colo: a stay in a holiday camp, in the year of the eleventh birthday. Carried over to the next if not used: told. */
export const passColo: Rule<Menage, Verdict> = {
  id: 'passColo',
  law: [decretPassColo],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const age = ctx.param(agePassColo)
    const nombre = nombreQuiOnt(ctx, menage, age)
    const reports = nombreQuiOnt(ctx, menage, age + 1)
    const bareme = ctx.param(baremePassColo)
    const plafond = bareme.reduce((plus: Money, { jusqua }) => max(plus, jusqua), ZERO)
    const ok =
      etape.tenir({ id: 'passColo.age', law: [decretPassColo], test: () => nombre + reports > 0 }) &&
      etape.tenir({
        id: 'passColo.quotient',
        law: [decretPassColo],
        test: () => atMost(ctx.use(quotientPassColo, menage), plafond, 'money'),
      })
    if (!ok) return refused(etape.decision)
    if (nombre === 0) return refer('report', etape.decision)
    const tranche = bareme.find(({ jusqua }) => ctx.use(quotientPassColo, menage) <= jusqua)
    return open(etape.decision, times(tranche?.montant ?? ZERO, nombre), 'once', { enfants: nombre })
  },
}
