import type { Rule } from '../../../engine/types'
import { restrictionAccesEmploi, tauxIncapacite } from '../../facts'
import type { Personne } from '../../menage'
import { aahAge, aahAgeRetraite, aahAgeSansPrestations } from '../../parameters/aah'
import { css } from '../../sources'
import { age } from '../commun/composition'
import { enfantACharge } from '../prestations-familiales/enfants-a-charge'

/** Old enough for the AAH: 20, or 16 when the young person no longer counts for family benefits. */
export const aahAgeAtteint: Rule<Personne, boolean> = {
  id: 'aah.ageAtteint',
  law: [css('R821-1')],
  evaluate(personne, ctx) {
    const ans = ctx.use(age, personne)
    if (ans >= ctx.param(aahAge)) return true
    if (ans < ctx.param(aahAgeSansPrestations)) return false
    return personne.role !== 'enfant' || !ctx.use(enfantACharge, personne)
  },
}

/** Rate of 80 % and over, or of 50 to 79 % with the restriction of access to work until the age of retirement. */
export const aahHandicap: Rule<Personne, boolean> = {
  id: 'aah.handicapReconnu',
  law: [css('L821-1'), css('L821-2'), css('D821-1')],
  evaluate(personne, ctx) {
    const taux = ctx.fact(tauxIncapacite, personne)
    if (taux === 'de80') return true
    return (
      taux === 'de50a79' &&
      ctx.use(age, personne) <= ctx.param(aahAgeRetraite) &&
      ctx.fact(restrictionAccesEmploi, personne)
    )
  },
}
