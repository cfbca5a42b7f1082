import type { Rule } from '../../engine/types'
import { foyer, logement } from '../../law/facts'
import type { Menage } from '../../law/menage'

/**
 * For whom a step is: conditions on facts that the law already asks, cheap ones only. Words of each: `checklists.conditions.<name>`
 * ("si vous êtes locataire"), shown while the answer is not known.
 */
const condition = (name: string, evaluate: Rule<Menage, boolean>['evaluate']): Rule<Menage, boolean> => ({
  id: `checklists.${name}`,
  law: [],
  evaluate,
})

const LOCATIONS: readonly string[] = ['hlm', 'locationVide', 'locationMeublee']

export const locataire = condition('locataire', (menage, ctx) => LOCATIONS.includes(ctx.fact(logement, menage)))

export const enCouple = condition('enCouple', (menage, ctx) => ctx.fact(foyer, menage).conjoint !== null)

export const maries = condition('maries', (menage, ctx) => ctx.fact(foyer, menage).conjoint === 'mariage')

export const nonMaries = condition('nonMaries', (menage, ctx) => {
  const { conjoint } = ctx.fact(foyer, menage)
  return conjoint !== null && conjoint !== 'mariage'
})

export const avecEnfants = condition('avecEnfants', (menage, ctx) => ctx.fact(foyer, menage).enfants.length > 0)
