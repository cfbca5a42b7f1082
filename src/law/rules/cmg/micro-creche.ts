import { monthOf, yearOf } from '../../../engine/dates'
import { type Money, min, times, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { dateNaissance, heuresGarde, tarifGarde } from '../../facts'
import { type Menage, menage, type Personne } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { baremeMicroCreche, plafondsMicroCreche } from '../../parameters/cmg-micro-creche'
import { css } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { nombreEnfantsHandicapes } from '../aeeh/aeeh'
import { adultes } from '../commun/composition'
import { ageAcquis } from '../prestations-familiales/ages'
import { baseRessources } from '../prestations-familiales/base-ressources'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'

/** Until then a child who turns three in the year keeps the whole amount (L531-6). */
const DERNIER_MOIS_ENTIER = 8

/** Most that the household may have for a child under three: by band of income, raised for a parent alone or a disability. */
export const montantMaximal: Rule<Menage, Money> = {
  id: 'cmg.montantMaximal',
  law: [css('L531-6'), css('D531-20'), css('D531-21'), css('D531-22')],
  unit: 'money',
  evaluate(menage, ctx) {
    const { taux, plafondsParentSeul, majoration } = ctx.param(baremeMicroCreche)
    const people = ctx.use(adultes, menage)
    const seul = people.length === 1
    const nombre = ctx.use(nombreEnfantsACharge, menage)
    const ressources = ctx.use(baseRessources, menage)
    const depasses = ctx
      .param(plafondsMicroCreche)
      .filter(({ base, parEnfant }) => ressources > (base + parEnfant * nombre) * (seul ? 1 + plafondsParentSeul : 1))
    const maximal = times(ctx.param(bmaf), taux[depasses.length] ?? 0)
    const majore =
      seul ||
      ctx.use(nombreEnfantsHandicapes, menage) > 0 ||
      ctx.each(people, (adulte) => ctx.use(aahPersonne, adulte) > 0).includes(true)
    return majore ? times(maximal, 1 + majoration) : maximal
  },
}

/** Help for a child in a micro-crèche; zero over the price of an hour. */
export const cmgMicroCreche: Rule<Personne, Money> = {
  id: 'cmg.microCreche',
  law: [css('L531-6'), css('D531-21')],
  unit: 'money',
  evaluate(enfant, ctx) {
    const { partDepense, tarifMaximal, partReduite, ageReduit } = ctx.param(baremeMicroCreche)
    const tarif = ctx.fact(tarifGarde, enfant)
    if (tarif > tarifMaximal) return ZERO
    const atteintCetteAnnee = yearOf(ctx.fact(dateNaissance, enfant)) + ageReduit === yearOf(ctx.date)
    const reduit =
      ctx.use(ageAcquis, enfant) >= ageReduit && !(atteintCetteAnnee && monthOf(ctx.date) <= DERNIER_MOIS_ENTIER)
    const maximal = ctx.use(montantMaximal, menage)
    const depense = times(tarif, ctx.fact(heuresGarde, enfant))
    return min(times(depense, partDepense), reduit ? times(maximal, partReduite) : maximal)
  },
}
