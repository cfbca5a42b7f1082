import { refer, refused, type Verdict } from '../../../engine/outcome'
import type { Context } from '../../../engine/types'
import { logement, pretSigne } from '../../facts'
import type { Menage } from '../../menage'
import { cch } from '../../sources'

/**
 * Homes whose aid the Caf works out. For buyers the ceilings follow the day and the kind of the loan; no aid is left for
 * loans signed since 2020, nor since 2018 save an APL for old homes. In a Crous residence the rent counted follows the room.
 */
export function sansCalcul(ctx: Context, menage: Menage): Verdict | undefined {
  const statut = ctx.fact(logement, menage)
  if (statut === 'residenceEtudiante') return refer('residenceEtudiante')
  if (statut !== 'accession') return undefined
  const decision = ctx.allOf([
    {
      id: 'al.pretAncien',
      law: [cch('L831-2'), cch('L841-4')],
      test: () => ctx.fact(pretSigne, menage) !== 'depuis2020',
    },
  ])
  return decision.ok ? refer('accession', decision) : refused(decision)
}
