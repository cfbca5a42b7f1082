import { dividedBy, type Money } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { energie } from '../../sources'
import { revenuFiscal } from '../commun/revenu-fiscal'
import { chequeEnergieUnitesConsommation } from './unites'

/** Reference tax income of one consumption unit, a year. */
export const chequeEnergieRevenuParUnite: Rule<Menage, Money> = {
  id: 'chequeEnergie.revenuParUnite',
  law: [energie('R124-1')],
  unit: 'money',
  evaluate: (menage, ctx) => dividedBy(ctx.use(revenuFiscal, menage), ctx.use(chequeEnergieUnitesConsommation, menage)),
}
