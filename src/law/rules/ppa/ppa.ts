import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const ppa: Rule<Menage, Verdict> = {
  id: 'ppa',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'ppa.nonEcrit', test: () => false }])),
}
