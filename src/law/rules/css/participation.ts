import { ageOn, yearOf } from '../../../engine/dates'
import { type Money, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { dateNaissance } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { cssParticipation } from '../../parameters/css'
import { css } from '../../sources'
import { adultes } from '../commun/composition'
import { cssEnfants } from './foyer'

/** Monthly contribution of one member, by age on 1 January of the year in which the right opens. */
export const cssParticipationPersonne: Rule<Personne, Money> = {
  id: 'css.participationPersonne',
  law: [css('L861-1'), css('D861-8')],
  unit: 'money',
  evaluate(personne, ctx) {
    const ans = ageOn(ctx.fact(dateNaissance, personne), `${yearOf(ctx.date)}-01-01`)
    let montant = ZERO
    for (const tranche of ctx.param(cssParticipation))
      if (ans >= tranche.age || montant === 0) montant = tranche.montant
    return montant
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
