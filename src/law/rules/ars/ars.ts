import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const ars: Rule<Menage, Verdict> = {
  id: 'ars',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'ars.nonEcrit', test: () => false }])),
}
