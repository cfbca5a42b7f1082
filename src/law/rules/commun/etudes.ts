import type { Rule } from '../../../engine/types'
import { etudes, etudie } from '../../facts'
import type { Personne } from '../../menage'
import { age } from './composition'

/** Nobody over that age is asked whether they study. */
const AGE_DERNIERES_ETUDES = 60

/** Whether a person studies or is apprenticed now. */
export const faitDesEtudes: Rule<Personne, boolean> = {
  id: 'commun.faitDesEtudes',
  law: [],
  evaluate(personne, ctx) {
    if (personne.role === 'enfant') return ctx.fact(etudes, personne) !== 'aucune'
    return ctx.use(age, personne) < AGE_DERNIERES_ETUDES && ctx.fact(etudie, personne)
  },
}
