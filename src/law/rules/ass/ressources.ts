import type { IsoDate } from '../../../engine/dates'
import { type Money, roundCents } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { menage, type Personne, type Ressource, type TypeRessource } from '../../menage'
import { assAbattementRemplace } from '../../parameters/ass'
import { travail } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { adultes } from '../commun/composition'
import { imposable, moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'

const REMPLACEMENT: readonly TypeRessource[] = ['chomage', 'indemnitesJournalieres', 'retraite']
/** Of the claimant, what the insurance paid before is left out: the ASS takes its place. */
const DU_DEMANDEUR: readonly TypeRessource[] = ['salaire', 'retraite', 'pensionInvalidite', 'pensionAlimentaireRecue']

/** Not income from work, a course or the insurance: it counts for the whole year even when it has stopped (R5423-4). */
const PENSIONS: readonly TypeRessource[] = ['retraite', 'pensionInvalidite']

/** What an income brought over the twelve months before. */
function surUnAn(ctx: Context, revenu: Ressource, mois: readonly IsoDate[]): number {
  let total = 0
  for (const premier of mois) {
    const net = netDuMois(ctx, revenu, premier)
    total += revenu.type === 'salaire' ? imposable(ctx, revenu.type, net) : net
  }
  return total
}

/** Resources of one adult; those that have stopped are left out, or in part when an allowance replaces them. */
function deLAdulte(ctx: Context, adulte: Personne, types: readonly TypeRessource[] | undefined): number {
  const mois = moisAvant(ctx.date, 12)
  const paye = (revenu: Ressource) => netDuMois(ctx, revenu, ctx.date) > 0
  let total = 0
  for (const revenu of ressourcesDe(ctx, adulte, types)) {
    if (paye(revenu) || PENSIONS.includes(revenu.type)) total += surUnAn(ctx, revenu, mois)
    else if (revenu.type !== 'chomage' && ressourcesDe(ctx, adulte, REMPLACEMENT).some(paye)) {
      total += surUnAn(ctx, revenu, mois) * (1 - ctx.param(assAbattementRemplace))
    }
  }
  for (const premier of mois) total += ctx.at(premier).use(aahPersonne, adulte)
  return total
}

/** Resources of the claimant and the partner over the twelve months before, a year's total. */
export const assRessources: Rule<Personne, Money> = {
  id: 'ass.ressources',
  law: [travail('R5423-2'), travail('R5423-3'), travail('R5423-4'), travail('R5423-5')],
  unit: 'money',
  evaluate(personne, ctx) {
    let total = 0
    const parts = ctx.each(ctx.use(adultes, menage), (adulte) =>
      deLAdulte(ctx, adulte, adulte === personne ? DU_DEMANDEUR : undefined),
    )
    for (const part of parts) total += part
    return roundCents(total)
  },
}
