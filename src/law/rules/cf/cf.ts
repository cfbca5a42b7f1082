import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const cf: Rule<Menage, Verdict> = {
  id: 'cf',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'cf.nonEcrit', test: () => false }])),
}
