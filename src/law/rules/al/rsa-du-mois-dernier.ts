import { addMonths } from '../../../engine/dates'
import { amountOf } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { cch } from '../../sources'
import { rsa } from '../rsa/rsa'

/**
 * Whether the household was paid the RSA last month: what its adults earned is then left out of housing aid
 * (CCH R822-17). The RSA itself counts housing aid before this rule, so the two do not chase each other.
 */
export const alRsaDuMoisDernier: Rule<Menage, boolean> = {
  id: 'al.rsaDuMoisDernier',
  law: [cch('R822-17')],
  unit: 'yesNo',
  evaluate: (menage, ctx) => amountOf(ctx.at(addMonths(ctx.date, -1)).use(rsa, menage)) > 0,
}
