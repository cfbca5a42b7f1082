import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const asf: Rule<Menage, Verdict> = {
  id: 'asf',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'asf.nonEcrit', test: () => false }])),
}
