import type { Rule } from '../../../engine/types'
import { salarieDuPrive } from '../../facts'
import type { Personne } from '../../menage'
import { typesDe } from './ressources'

/** Whether a person works for a private employer; nobody without wages is asked. */
export const salariePrive: Rule<Personne, boolean> = {
  id: 'commun.salariePrive',
  law: [],
  evaluate: (personne, ctx) => typesDe(ctx, personne).includes('salaire') && ctx.fact(salarieDuPrive, personne),
}
