import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const paje: Rule<Menage, Verdict> = {
  id: 'paje',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'paje.nonEcrit', test: () => false }])),
}
