import type { Context } from '../../../engine/types'
import { nationalite } from '../../facts'
import { menage } from '../../menage'

/** Full years with a residence permit that allows work, at least; `null` for French, EU, EEA and Swiss citizens. */
export function anneesDeTitre(ctx: Context): number | null {
  const dit = ctx.fact(nationalite, menage)
  if (dit === 'FR' || dit === 'UE') return null
  return dit === 'titre10' ? 10 : dit === 'titre5' ? 5 : 0
}
