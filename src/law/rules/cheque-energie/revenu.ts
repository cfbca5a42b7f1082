import { dividedBy, type Money } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { energie } from '../../sources'
import { revenuFiscalDuMenage } from '../commun/foyer-fiscal'
import { chequeEnergieUnitesConsommation } from './unites'

/** Reference tax income of those who live in the home: two tax notices for partners who are neither married nor PACS. */
export const chequeEnergieRevenuFiscal: Rule<Menage, Money> = {
  id: 'chequeEnergie.revenuFiscal',
  law: [energie('R124-1')],
  unit: 'money',
  evaluate: (menage, ctx) => revenuFiscalDuMenage(ctx, menage),
}

/** Reference tax income of one consumption unit, a year. */
export const chequeEnergieRevenuParUnite: Rule<Menage, Money> = {
  id: 'chequeEnergie.revenuParUnite',
  law: [energie('R124-1')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    dividedBy(ctx.use(chequeEnergieRevenuFiscal, menage), ctx.use(chequeEnergieUnitesConsommation, menage)),
}
