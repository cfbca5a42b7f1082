import type { Context } from '../../../engine/types'
import type { Personne } from '../../menage'
import { typesDe } from './ressources'

/** Whether a person has wages or unemployment benefit to lose by stopping work. The self-employed are not asked. */
export function aUnTravail(ctx: Context, personne: Personne): boolean {
  const types = typesDe(ctx, personne)
  return types.includes('salaire') || types.includes('chomage')
}
