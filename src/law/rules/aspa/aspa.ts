import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const aspa: Rule<Menage, Verdict> = {
  id: 'aspa',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'aspa.nonEcrit', test: () => false }])),
}
