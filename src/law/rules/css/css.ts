import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const css: Rule<Menage, Verdict> = {
  id: 'css',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'css.nonEcrit', test: () => false }])),
}
