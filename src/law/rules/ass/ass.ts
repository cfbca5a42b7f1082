import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const ass: Rule<Menage, Verdict> = {
  id: 'ass',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'ass.nonEcrit', test: () => false }])),
}
