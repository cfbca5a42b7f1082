import type { Rule } from '../../../engine/types'
import { chercheEmploi } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { assAgeFin } from '../../parameters/ass'
import { ceuxQui } from './ceux-qui'
import { adultes, age } from './composition'
import { typesDe } from './ressources'

/** Adults under the age at which the ASS ends: nobody older is asked about looking for work. */
export const enAgeDeChercher: Rule<Menage, readonly Personne[]> = {
  id: 'commun.enAgeDeChercher',
  law: [],
  evaluate: (menage, ctx) =>
    ceuxQui(ctx, ctx.use(adultes, menage), (adulte) => ctx.use(age, adulte) < ctx.param(assAgeFin)),
}

/** Adults who look for work, registered. */
export const chercheurs: Rule<Menage, readonly Personne[]> = {
  id: 'commun.chercheurs',
  law: [],
  evaluate: (menage, ctx) =>
    ceuxQui(ctx, ctx.use(enAgeDeChercher, menage), (adulte) => ctx.fact(chercheEmploi, adulte)),
}

/** Adults with wages, now or within two years: only they are asked about an employer. */
export const salaries: Rule<Menage, readonly Personne[]> = {
  id: 'commun.salaries',
  law: [],
  evaluate: (menage, ctx) =>
    ceuxQui(ctx, ctx.use(adultes, menage), (adulte) => typesDe(ctx, adulte).includes('salaire')),
}
