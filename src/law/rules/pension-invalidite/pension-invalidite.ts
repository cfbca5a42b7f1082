import { below } from '../../../engine/conditions'
import { addMonths } from '../../../engine/dates'
import type { Context } from '../../../engine/types'
import type { Personne } from '../../menage'
import { aspaAgeInaptitude } from '../../parameters/aspa'
import { css } from '../../sources'
import { adultes, age, parmi } from '../commun/composition'
import { taux } from '../commun/handicap'
import { oriente } from '../commun/oriente'
import { typesDe } from '../commun/ressources'
import { netDe } from '../commun/revenus'

/** Months after which sick pay is that of a long illness: the first that the last three do not cover. */
const MOIS_LONG_ARRET = 4

/** Sick pay for more than three months, ended or not; or wages beside a disability rate of 50 % and over. */
function peutEtreInvalide(ctx: Context, personne: Personne): boolean {
  if (netDe(ctx, personne, 'indemnitesJournalieres', addMonths(ctx.date, -MOIS_LONG_ARRET)) > 0) return true
  if (!typesDe(ctx, personne).includes('salaire')) return false
  const reconnu = ctx.use(taux, personne)
  return reconnu === 'de50a79' || reconnu === 'de80'
}

/** Pension d'invalidité: the doctor of the health insurance measures what is left of the capacity to work. */
export const pensionInvalidite = oriente(
  'pensionInvalidite',
  [css('L341-1'), css('L341-15'), css('R313-5')],
  (etape, menage, ctx) => {
    const people = ctx.use(adultes, menage)
    const ages = ctx.each(people, (adulte) => ctx.use(age, adulte))
    // The pension ends at the age of a pension for unfitness, whatever the year of birth.
    const fin = ctx.param(aspaAgeInaptitude)
    const enAge = etape.tenir({
      id: 'pensionInvalidite.age',
      law: [css('L341-15'), css('L351-1-5')],
      test: () => below(Math.min(...ages), fin, 'years'),
    })
    if (!enAge) return false
    const jeunes = people.filter((_adulte, index) => (ages[index] ?? fin) < fin)
    const sansPension = parmi(ctx, jeunes, (adulte) => !typesDe(ctx, adulte).includes('pensionInvalidite'))
    return (
      etape.tenir({ id: 'pensionInvalidite.pasDeja', law: [css('L341-1')], test: () => sansPension.length > 0 }) &&
      etape.tenir({
        id: 'pensionInvalidite.sante',
        law: [css('L341-1'), css('L341-3')],
        test: () => ctx.each(sansPension, (adulte) => peutEtreInvalide(ctx, adulte)).includes(true),
      })
    )
  },
)
