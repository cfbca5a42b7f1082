import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const chequeEnergie: Rule<Menage, Verdict> = {
  id: 'chequeEnergie',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'chequeEnergie.nonEcrit', test: () => false }])),
}
