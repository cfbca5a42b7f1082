import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const rsa: Rule<Menage, Verdict> = {
  id: 'rsa',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'rsa.nonEcrit', test: () => false }])),
}
