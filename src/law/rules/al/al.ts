import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const al: Rule<Menage, Verdict> = {
  id: 'al',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'al.nonEcrit', test: () => false }])),
}
