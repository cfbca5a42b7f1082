import type { Rule } from '../../../engine/types'
import { restrictionAccesEmploi } from '../../facts'
import type { Personne } from '../../menage'
import { aahAge, aahAgeSansPrestations } from '../../parameters/aah'
import { aspaAge, aspaAgeInaptitude } from '../../parameters/aspa'
import { css } from '../../sources'
import { age } from '../commun/composition'
import { taux } from '../commun/handicap'
import { enfantACharge } from '../prestations-familiales/enfants-a-charge'

/**
 * Of an age to claim the AAH: from 20, or 16 for a young person who no longer counts for family benefits, until the age
 * of the ASPA (later it only goes on for those who have it). Nobody else is asked about a disability.
 */
export const aahAgeAtteint: Rule<Personne, boolean> = {
  id: 'aah.ageAtteint',
  law: [css('R821-1'), css('L821-1')],
  evaluate(personne, ctx) {
    const ans = ctx.use(age, personne)
    if (ans >= ctx.param(aahAge)) return ans < ctx.param(aspaAge)
    if (ans < ctx.param(aahAgeSansPrestations)) return false
    return personne.role !== 'enfant' || !ctx.use(enfantACharge, personne)
  },
}

/**
 * Rate of 80 % and over, or of 50 to 79 % with the restriction of access to work: the latter ends at the age at which its
 * holder is held unfit for work, and may claim a pension and the ASPA.
 */
export const aahHandicap: Rule<Personne, boolean> = {
  id: 'aah.handicapReconnu',
  law: [css('L821-1'), css('L821-2'), css('D821-1'), css('L351-1-5')],
  evaluate(personne, ctx) {
    const reconnu = ctx.use(taux, personne)
    if (reconnu === 'de80') return true
    return (
      reconnu === 'de50a79' &&
      ctx.use(age, personne) < ctx.param(aspaAgeInaptitude) &&
      ctx.fact(restrictionAccesEmploi, personne)
    )
  },
}
