import { firstOfMonth, yearOf } from '../../../engine/dates'
import { add, dividedBy, type Money, roundCents, subtractToZero, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { epargne } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { abattementSalaireCouple, abattementSalaireSeul, revenuEpargne } from '../../parameters/aspa'
import { heuresParMois, smicHoraire } from '../../parameters/smic'
import { css } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { assPersonne } from '../ass/personne'
import { adultes } from '../commun/composition'
import { brut, moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'
import { peutRecevoirAsi, peutRecevoirAspa } from './allocataires'

/** What one adult received over the last three months: pensions and wages gross, the rest as paid. */
const recu: Rule<Personne, { readonly salaires: Money; readonly autres: Money }> = {
  id: 'minimumVieillesse.recu',
  law: [css('R815-22'), css('R815-28')],
  evaluate(personne, ctx) {
    const trimestre = moisAvant(ctx.date, 3)
    let salaires = 0
    let autres = 0
    for (const revenu of ressourcesDe(ctx, personne)) {
      for (const mois of trimestre) {
        const net = netDuMois(ctx, revenu, mois)
        if (revenu.type === 'salaire') salaires += brut(revenu.type, net)
        else autres += revenu.type === 'retraite' ? brut(revenu.type, net) : net
      }
    }
    autres += aahComptee(ctx, personne)
    return { salaires: salaires as Money, autres: autres as Money }
  },
}

/** The AAH gives way to an old-age or invalidity allowance: it counts only for a partner who has none of them. */
function aahComptee(ctx: Context, personne: Personne): number {
  if (ctx.use(peutRecevoirAspa, personne) || ctx.use(peutRecevoirAsi, personne)) return 0
  if (ressourcesDe(ctx, personne, ['pensionInvalidite']).some((revenu) => netDuMois(ctx, revenu, ctx.date) > 0))
    return 0
  let total = 0
  for (const mois of moisAvant(ctx.date, 3)) total += ctx.at(mois).use(aahPersonne, personne)
  return total
}

/** Part of the wages of three months that is left out. */
function abattement(ctx: Context, couple: boolean): Money {
  const janvier = ctx.at(`${yearOf(ctx.date)}-01-01`)
  const smicMensuel = janvier.param(smicHoraire) * ctx.param(heuresParMois)
  return roundCents(smicMensuel * ctx.param(couple ? abattementSalaireCouple : abattementSalaireSeul))
}

/** Monthly average of the last three months, savings aside. */
const sansEpargne: Rule<Menage, Money> = {
  id: 'minimumVieillesse.ressourcesSansEpargne',
  law: [css('L815-9'), css('R815-22'), css('R815-29')],
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage)
    const parts = ctx.each(people, (adulte) => ctx.use(recu, adulte))
    let salaires = ZERO
    let total = 0
    for (const part of parts) {
      salaires = add(salaires, part.salaires)
      total += part.autres
    }
    if (salaires > 0) total += subtractToZero(salaires, abattement(ctx, people.length === 2))
    // Months before the claim: an ASS not yet asked for was not received.
    const demande = ctx.date >= firstOfMonth(ctx.answeredOn)
    if (demande) for (const ass of ctx.each(people, (adulte) => ctx.use(assPersonne, adulte))) total += 3 * ass
    return dividedBy(roundCents(total), 3)
  },
}

/** What savings are deemed to bring a month, whatever they really bring. */
export const revenuDeLEpargne: Rule<Menage, Money> = {
  id: 'minimumVieillesse.revenuDeLEpargne',
  law: [css('R815-25')],
  evaluate: (menage, ctx) => times(ctx.fact(epargne, menage), ctx.param(revenuEpargne) / 12),
}

/** Monthly resources of the couple or the single person: the average of the last three months, and savings. */
export const asiAspaRessources: Rule<Menage, Money> = {
  id: 'minimumVieillesse.ressources',
  law: [css('L815-9'), css('R815-18'), css('R815-22'), css('R815-25'), css('R815-29')],
  unit: 'money',
  evaluate: (menage, ctx) => add(ctx.use(sansEpargne, menage), ctx.use(revenuDeLEpargne, menage)),
}

/** Resources as far as needed to compare with a limit: when income alone reaches it, savings are not asked. */
export function ressourcesFaceAuPlafond(ctx: Context, menage: Menage, plafond: Money): Money {
  const partielles = ctx.use(sansEpargne, menage)
  return partielles >= plafond ? partielles : ctx.use(asiAspaRessources, menage)
}
