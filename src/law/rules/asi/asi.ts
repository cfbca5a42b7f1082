import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const asi: Rule<Menage, Verdict> = {
  id: 'asi',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'asi.nonEcrit', test: () => false }])),
}
