import { ageOn } from '../../../engine/dates'
import type { Context, Rule } from '../../../engine/types'
import { dateNaissance, foyer } from '../../facts'
import { conjoint, demandeur, enfant, type Menage, type Personne } from '../../menage'

/** The applicant and, if any, the partner. A fact put in order, not law. */
export const adultes: Rule<Menage, readonly Personne[]> = {
  id: 'commun.adultes',
  law: [],
  evaluate: (menage, ctx) => (ctx.fact(foyer, menage).conjoint ? [demandeur, conjoint] : [demandeur]),
}

/** The children named by the visitor, whatever their age: each benefit has its own idea of who counts. */
export const enfants: Rule<Menage, readonly Personne[]> = {
  id: 'commun.enfants',
  law: [],
  evaluate: (menage, ctx) => ctx.fact(foyer, menage).enfants.map(enfant),
}

/** Whole years on the day of the computation. Negative before birth. */
export const age: Rule<Personne, number> = {
  id: 'commun.age',
  law: [],
  evaluate: (personne, ctx) => ageOn(ctx.fact(dateNaissance, personne), ctx.date),
}

/** Those of whom it is true; the questions are gathered, so that one screen asks them of all. */
export function parmi(ctx: Context, people: readonly Personne[], test: (personne: Personne) => boolean): Personne[] {
  const oui = ctx.each(people, test)
  return people.filter((_personne, index) => oui[index])
}
