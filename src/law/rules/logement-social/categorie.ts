import type { Context, Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { logementSocialAgesJeuneMenage } from '../../parameters/logement-social'
import { cch } from '../../sources'
import { adultes, age, enfants } from '../commun/composition'
import { taux } from '../commun/handicap'
import { plafondsHlm } from './texte'

/** A couple without children whose ages add up to 55 at most. */
function jeuneMenage(ctx: Context, menage: Menage): boolean {
  const people = ctx.use(adultes, menage)
  if (people.length < 2 || ctx.use(enfants, menage).length > 0) return false
  const ages = ctx.each(people, (adulte) => ctx.use(age, adulte))
  return ages.reduce((total, un) => total + un, 0) <= ctx.param(logementSocialAgesJeuneMenage)
}

/** Category of household before any disability: the people to be housed, one more for a parent alone or a young couple. */
export const logementSocialCategorie: Rule<Menage, number> = {
  id: 'logementSocial.categorie',
  law: [plafondsHlm, cch('L442-12')],
  unit: 'count',
  evaluate(menage, ctx) {
    const parents = ctx.use(adultes, menage).length
    const nombreEnfants = ctx.use(enfants, menage).length
    const parentSeul = parents === 1 && nombreEnfants > 0
    return parents + nombreEnfants + (parentSeul || jeuneMenage(ctx, menage) ? 1 : 0)
  },
}

/**
 * Category with a disability: one more than the number of people. The text asks for the card of invalidity, which goes
 * with a rate of 80 %.
 */
export const logementSocialCategorieHandicap: Rule<Menage, number> = {
  id: 'logementSocial.categorieHandicap',
  law: [plafondsHlm],
  unit: 'count',
  evaluate(menage, ctx) {
    const personnes = [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)]
    const handicap = ctx.each(personnes, (personne) => ctx.use(taux, personne) === 'de80').includes(true)
    return Math.max(ctx.use(logementSocialCategorie, menage), personnes.length + (handicap ? 1 : 0))
  },
}
