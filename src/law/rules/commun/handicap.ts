import type { Rule } from '../../../engine/types'
import { handicapReconnu, type TAUX_INCAPACITE, tauxIncapacite } from '../../facts'
import type { Personne } from '../../menage'

/** Disability rate of a person; `aucun` when none is recognised. */
export const taux: Rule<Personne, 'aucun' | (typeof TAUX_INCAPACITE)[number]> = {
  id: 'commun.taux',
  law: [],
  evaluate: (personne, ctx) => (ctx.fact(handicapReconnu, personne) ? ctx.fact(tauxIncapacite, personne) : 'aucun'),
}
