import { ageOn, yearOf } from '../../../engine/dates'
import { type Money, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { dateNaissance } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { cssParticipation } from '../../parameters/css'
import { css } from '../../sources'
import { adultes } from '../commun/composition'
import { cssEnfants } from './foyer'

/** Age that sets the contribution: that on 1 January of the year in which the right opens; 0 for who is born since. */
export const cssAgeParticipation: Rule<Personne, number> = {
  id: 'css.ageParticipation',
  law: [css('L861-1'), css('D861-8')],
  evaluate: (personne, ctx) => Math.max(0, ageOn(ctx.fact(dateNaissance, personne), `${yearOf(ctx.date)}-01-01`)),
}

/** Monthly contribution of one member, by age. */
export const cssParticipationPersonne: Rule<Personne, Money> = {
  id: 'css.participationPersonne',
  law: [css('L861-1'), css('D861-8')],
  unit: 'money',
  evaluate(personne, ctx) {
    const ans = ctx.use(cssAgeParticipation, personne)
    return ctx.param(cssParticipation).reduce((plus: Money, { age, montant }) => (ans >= age ? montant : plus), ZERO)
  },
}

/** Monthly contribution of all members. */
export const cssParticipationFoyer: Rule<Menage, Money> = {
  id: 'css.participationFoyer',
  law: [css('L861-1'), css('D861-8')],
  unit: 'money',
  evaluate(menage, ctx) {
    let total = 0
    for (const personne of [...ctx.use(adultes, menage), ...ctx.use(cssEnfants, menage)]) {
      total += ctx.use(cssParticipationPersonne, personne)
    }
    return total as Money
  },
}
