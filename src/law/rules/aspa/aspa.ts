import { atLeast, below } from '../../../engine/conditions'
import { open, refer, refused, type Verdict } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { aspaAgeInaptitude, aspaAnneesTitreSejour } from '../../parameters/aspa'
import { css } from '../../sources'
import { adultes, age } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { taux } from '../commun/handicap'
import { anneesDeTitre } from '../commun/sejour'
import { ageAspa } from '../minimum-vieillesse/allocataires'
import { ressourcesFaceAuPlafond } from '../minimum-vieillesse/ressources'
import { aspaCalcul, aspaPlafond } from './montant'

/** Ten years with a permit, asked of people from outside the EU; the same for all adults of the household. */
const sejour = (ctx: Context) => ({
  id: 'aspa.sejour',
  law: [css('L816-1')],
  test: () => {
    const annees = anneesDeTitre(ctx)
    return annees === null || atLeast(annees, ctx.param(aspaAnneesTitreSejour), 'years')
  },
})

/** Whether an adult has the age at which unfitness for work opens the ASPA, and a disability rate that may prove it. */
const peutEtreInapte: Rule<Menage, boolean> = {
  id: 'aspa.peutEtreInapte',
  law: [css('R815-1'), css('L351-8')],
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage).filter((adulte) => ctx.use(age, adulte) >= ctx.param(aspaAgeInaptitude))
    const reconnus = ctx.each(people, (adulte) => ctx.use(taux, adulte))
    return reconnus.some((rate) => rate === 'de50a79' || rate === 'de80')
  },
}

/**
 * Allocation de solidarité aux personnes âgées. From 62 to 64 a disability opens it; where an AAH or an invalidity
 * pension is at stake too, the pension fund says which comes first: then `refer`.
 */
export const aspa: Rule<Menage, Verdict> = {
  id: 'aspa',
  law: [css('L815-1'), css('R815-1'), css('L816-1'), css('L815-9')],
  evaluate(menage, ctx) {
    const ages = ctx.each(ctx.use(adultes, menage), (adulte) => ({
      ans: ctx.use(age, adulte),
      limite: ctx.use(ageAspa, adulte),
    }))
    const proche = ages.reduce((best, one) => (one.ans - one.limite > best.ans - best.limite ? one : best))
    const etape = etapes(ctx)
    const ageAtteint = etape.tenir({
      id: 'aspa.age',
      law: [css('R815-1')],
      test: () => atLeast(proche.ans, proche.limite, 'years'),
    })
    if (!ageAtteint) {
      if (!ctx.use(peutEtreInapte, menage)) return refused(etape.decision)
      const parSejour = ctx.allOf([sejour(ctx)])
      return parSejour.ok ? refer('inaptitude', parSejour) : refused(parSejour)
    }
    const ok =
      etape.tenir(sejour(ctx)) &&
      etape.tenir({
        id: 'aspa.ressources',
        law: [css('L815-9'), css('D815-2')],
        test: () => {
          const plafond = ctx.use(aspaPlafond, menage)
          return below(ressourcesFaceAuPlafond(ctx, menage, plafond), plafond, 'money')
        },
      })
    return ok ? open(etape.decision, ctx.use(aspaCalcul, menage)) : refused(etape.decision)
  },
}
