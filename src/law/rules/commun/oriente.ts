import { refer, refused, type Verdict } from '../../../engine/outcome'
import type { Source } from '../../../engine/parameter'
import type { Context, Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { type Etapes, etapes } from './etapes'

/**
 * A right told, not computed: an expert or a local scale decides it. `peutConcerner` decides, stage by stage, whether it
 * may concern the household; the words of the referral are `droits.<id>.refer.voir`.
 */
export const oriente = (
  id: string,
  law: readonly Source[],
  peutConcerner: (etape: Etapes, menage: Menage, ctx: Context) => boolean,
): Rule<Menage, Verdict> => ({
  id,
  law,
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    return peutConcerner(etape, menage, ctx) ? refer('voir', etape.decision) : refused(etape.decision)
  },
})
