import { monthOf, yearOf } from '../../../engine/dates'
import type { Context, Rule } from '../../../engine/types'
import { dateNaissance } from '../../facts'
import type { Personne } from '../../menage'
import { css } from '../../sources'

/** Calendar months from the month of birth to the month of the context. */
function moisDepuisNaissance(ctx: Context, personne: Personne): number {
  const naissance = ctx.fact(dateNaissance, personne)
  return (yearOf(ctx.date) - yearOf(naissance)) * 12 + monthOf(ctx.date) - monthOf(naissance)
}

/** Age that the person has before the month begins: a right that opens with age is due from the month after. */
export const ageAcquis: Rule<Personne, number> = {
  id: 'prestationsFamiliales.ageAcquis',
  law: [css('R552-2')],
  evaluate: (personne, ctx) => Math.floor((moisDepuisNaissance(ctx, personne) - 1) / 12),
}

/** Age that the person reaches within the month: a right that ends with age is not due for the month of the birthday. */
export const ageAtteint: Rule<Personne, number> = {
  id: 'prestationsFamiliales.ageAtteint',
  law: [css('R552-3')],
  evaluate: (personne, ctx) => Math.floor(moisDepuisNaissance(ctx, personne) / 12),
}
