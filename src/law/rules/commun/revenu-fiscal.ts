import { add, type Money } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { foyer, revenuFiscalReference } from '../../facts'
import { type FoyerFiscal, foyerFiscal1, foyerFiscal2, type Menage } from '../../menage'
import { cgi } from '../../sources'

/** Tax households of the home: two for partners who are neither married nor PACS; the children are in the first. */
export const foyersFiscaux = (menage: Menage, ctx: Context): readonly FoyerFiscal[] =>
  ctx.fact(foyer, menage).conjoint === 'concubinage' ? [foyerFiscal1, foyerFiscal2] : [foyerFiscal1]

/** Revenu fiscal de référence of all who live in the home, of the last tax notice or notices, cents a year. */
export const revenuFiscal: Rule<Menage, Money> = {
  id: 'commun.revenuFiscal',
  law: [cgi('1417, IV')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    ctx.each(foyersFiscaux(menage, ctx), (un) => ctx.fact(revenuFiscalReference, un)).reduce(add),
}
