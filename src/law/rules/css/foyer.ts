import { type Money, nearestEuro, times } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { dateNaissance, residenceAlternee, typesRessources } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { cssAgeEnfant, cssMajorationParticipation, cssMajorations, cssPlafond } from '../../parameters/css'
import { css } from '../../sources'
import { adultes, age, enfants } from '../commun/composition'

/** Children under 25, the oldest first: each counts by rank. */
export const cssEnfants: Rule<Menage, readonly Personne[]> = {
  id: 'css.enfants',
  law: [css('L861-1'), css('R861-2')],
  evaluate(menage, ctx) {
    const limite = ctx.param(cssAgeEnfant)
    const nes = ctx.each(ctx.use(enfants, menage), (enfant) => {
      const ans = ctx.use(age, enfant)
      return { enfant, ne: ctx.fact(dateNaissance, enfant), compte: ans >= 0 && ans < limite }
    })
    return nes
      .filter((child) => child.compte)
      .sort((a, b) => (a.ne < b.ne ? -1 : 1))
      .map((child) => child.enfant)
  },
}

/** Whether the household may claim for itself: someone of 25, a child, or young adults whom no parent supports. */
export const cssFoyerAutonome: Rule<Menage, boolean> = {
  id: 'css.foyerAutonome',
  law: [css('L861-1'), css('R861-2')],
  unit: 'yesNo',
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage)
    if (ctx.each(people, (adulte) => ctx.use(age, adulte)).some((ans) => ans >= ctx.param(cssAgeEnfant))) return true
    if (ctx.use(cssEnfants, menage).length > 0) return true
    const types = ctx.each(people, (adulte) => ctx.fact(typesRessources, adulte))
    return !types.some((kinds) => kinds.includes('pensionAlimentaireRecue'))
  },
}

/** Members beyond the first, in limits of one person; a child who lives in turn with each parent counts for half. */
function majoration(ctx: Context, menage: Menage): number {
  const { deuxieme, troisiemeEtQuatrieme, suivantes } = ctx.param(cssMajorations)
  const partDuRang = (rang: number) => (rang === 2 ? deuxieme : rang <= 4 ? troisiemeEtQuatrieme : suivantes)
  const adults = ctx.use(adultes, menage).length
  let total = adults === 2 ? deuxieme : 0
  ctx
    .each(ctx.use(cssEnfants, menage), (enfant) => ctx.fact(residenceAlternee, enfant))
    .forEach((alternee, index) => {
      total += partDuRang(adults + index + 1) * (alternee ? 0.5 : 1)
    })
  return total
}

/** Yearly resources up to which the cover is free, for this household. */
export const cssPlafondGratuite: Rule<Menage, Money> = {
  id: 'css.plafondGratuite',
  law: [css('L861-1'), css('R861-3')],
  unit: 'money',
  evaluate: (menage, ctx) => nearestEuro(times(ctx.param(cssPlafond), 1 + majoration(ctx, menage))),
}

/** Yearly resources up to which it is open against a contribution. */
export const cssPlafondParticipation: Rule<Menage, Money> = {
  id: 'css.plafondParticipation',
  law: [css('L861-1')],
  unit: 'money',
  evaluate: (menage, ctx) => times(ctx.use(cssPlafondGratuite, menage), 1 + ctx.param(cssMajorationParticipation)),
}
