import { add, dividedBy, type Money } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { foyer, revenuFiscalReference } from '../../facts'
import { foyerFiscal1, foyerFiscal2, type Menage } from '../../menage'
import { energie } from '../../sources'
import { chequeEnergieUnitesConsommation } from './unites'

/** Reference tax income of those who live in the home: two tax notices for partners who are neither married nor PACS. */
export const chequeEnergieRevenuFiscal: Rule<Menage, Money> = {
  id: 'chequeEnergie.revenuFiscal',
  law: [energie('R124-1')],
  unit: 'money',
  evaluate(menage, ctx) {
    const deuxAvis = ctx.fact(foyer, menage).conjoint === 'concubinage'
    const foyers = deuxAvis ? [foyerFiscal1, foyerFiscal2] : [foyerFiscal1]
    return ctx.each(foyers, (un) => ctx.fact(revenuFiscalReference, un)).reduce(add)
  },
}

/** Reference tax income of one consumption unit, a year. */
export const chequeEnergieRevenuParUnite: Rule<Menage, Money> = {
  id: 'chequeEnergie.revenuParUnite',
  law: [energie('R124-1')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    dividedBy(ctx.use(chequeEnergieRevenuFiscal, menage), ctx.use(chequeEnergieUnitesConsommation, menage)),
}
