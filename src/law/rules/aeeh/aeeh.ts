import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const aeeh: Rule<Menage, Verdict> = {
  id: 'aeeh',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'aeeh.nonEcrit', test: () => false }])),
}
