import { refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'

/** PLACEHOLDER until written. */
export const aah: Rule<Menage, Verdict> = {
  id: 'aah',
  law: [],
  evaluate: (_menage, ctx) => refused(ctx.allOf([{ id: 'aah.nonEcrit', test: () => false }])),
}
