import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const af: Rule<Menage, Verdict> = {
  id: 'af',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'af.nonEcrit', test: () => false }])),
}
