import { monthsBetween } from '../../../engine/dates'
import type { Rule } from '../../../engine/types'
import { dateNaissance, enceinte } from '../../facts'
import type { Menage } from '../../menage'
import { casf } from '../../sources'
import { adultes, age, enfants } from '../commun/composition'

/** Nobody over that age is asked whether she is pregnant. */
const AGE_DERNIERE_GROSSESSE = 62
/** A pregnancy is known to the office from its declaration, about six months before the birth. */
const MOIS_AVANT_NAISSANCE = 6

/** Whether a child is expected on that day: said by the visitor, or seen from a birth that followed. */
export const attendEnfant: Rule<Menage, boolean> = {
  id: 'rsa.attendEnfant',
  law: [casf('L262-4'), casf('L262-9')],
  unit: 'yesNo',
  evaluate(menage, ctx) {
    const pasEncoreNe = ctx.use(enfants, menage).some((enfant) => {
      const mois = monthsBetween(ctx.fact(dateNaissance, enfant), ctx.date)
      return mois < 0 && mois > -MOIS_AVANT_NAISSANCE
    })
    if (pasEncoreNe) return true
    return ctx
      .each(ctx.use(adultes, menage), (adulte) =>
        ctx.use(age, adulte) < AGE_DERNIERE_GROSSESSE ? ctx.fact(enceinte, adulte) : false,
      )
      .includes(true)
  },
}
