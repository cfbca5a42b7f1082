import { add, type Money } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { foyer, revenuFiscalReference } from '../../facts'
import { foyerFiscal1, foyerFiscal2, type Menage } from '../../menage'

/** Reference tax income of the household: two tax notices for partners who are neither married nor PACS. */
export const revenuFiscalDuMenage: Rule<Menage, Money> = {
  id: 'commun.revenuFiscalDuMenage',
  law: [],
  unit: 'money',
  evaluate(menage, ctx) {
    const deuxAvis = ctx.fact(foyer, menage).conjoint === 'concubinage'
    const foyers = deuxAvis ? [foyerFiscal1, foyerFiscal2] : [foyerFiscal1]
    return ctx.each(foyers, (un) => ctx.fact(revenuFiscalReference, un)).reduce(add)
  },
}
