import { atMost } from '../../../engine/conditions'
import { ceilTo, type Money, times } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import { foyer, nombreDeParts, revenuFiscalReference } from '../../facts'
import { type FoyerFiscal, foyerFiscal1, foyerFiscal2, type Menage } from '../../menage'
import { lepCoefficient, lepRevenus } from '../../parameters/lep'
import { cgi, cmf } from '../../sources'

/** Highest reference tax income of a tax household, by its shares: the sum is rounded up to the euro. */
function plafond(ctx: Context, parts: number): Money {
  const { premierePart, demiPart } = ctx.param(lepRevenus)
  return ceilTo(times((premierePart + demiPart * 2 * (parts - 1)) as Money, ctx.param(lepCoefficient)), 1)
}

/** Limit of one tax household. An income under the limit of one share settles it before the shares are asked. */
export const lepPlafond: Rule<FoyerFiscal, Money> = {
  id: 'lep.plafond',
  law: [cmf('L221-15'), cmf('R221-33'), cgi('1417')],
  unit: 'money',
  evaluate(foyerFiscal, ctx) {
    const unePart = plafond(ctx, 1)
    return ctx.fact(revenuFiscalReference, foyerFiscal) <= unePart
      ? unePart
      : plafond(ctx, ctx.fact(nombreDeParts, foyerFiscal))
  },
}

/** Livret d'épargne populaire: who may open one. Unmarried partners each have their own tax household. */
export const lep: Rule<Menage, Verdict> = {
  id: 'lep',
  law: [cmf('L221-15'), cmf('R221-33')],
  evaluate(menage, ctx) {
    const deuxAvis = ctx.fact(foyer, menage).conjoint === 'concubinage'
    const foyers = deuxAvis ? [foyerFiscal1, foyerFiscal2] : [foyerFiscal1]
    const revenus = ctx.each(foyers, (un) => {
      const revenu = ctx.fact(revenuFiscalReference, un)
      return atMost(revenu, ctx.use(lepPlafond, un), 'money')
    })
    const decision = ctx.allOf([
      {
        id: 'lep.revenu',
        law: [cmf('L221-15'), cmf('R221-33')],
        test: () => revenus.find(({ ok }) => ok) ?? revenus[0] ?? false,
      },
    ])
    return decision.ok ? open(decision, null) : refused(decision)
  },
}
