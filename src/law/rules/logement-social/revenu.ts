import { type IsoDate, yearOf } from '../../../engine/dates'
import { add, type Money, min, sum, times, ZERO } from '../../../engine/money'
import type { Parameter } from '../../../engine/parameter'
import type { Context, Rule } from '../../../engine/types'
import type { Menage, Personne, TypeRessource } from '../../menage'
import { logementSocialBaisse } from '../../parameters/logement-social'
import { type Abattement, abattementPensions, abattementSalaires } from '../../parameters/prestations-familiales'
import { adultes } from '../commun/composition'
import { revenuFiscal } from '../commun/foyer-fiscal'
import { imposable, moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'
import { apresAbattement } from '../prestations-familiales/base-ressources'
import { plafondsHlm } from './texte'

/** Daily sickness benefits count here: the landlord would find them on the pay slips. */
const SALAIRES: readonly TypeRessource[] = ['salaire', 'chomage', 'indemnitesJournalieres']
const PENSIONS: readonly TypeRessource[] = ['retraite', 'pensionInvalidite', 'pensionAlimentaireRecue']

/** Taxable income of the adults over the twelve months before a day, after the flat deductions. */
function imposableAvant(ctx: Context, menage: Menage, jour: IsoDate): Money {
  const fiscal = ctx.at(`${yearOf(ctx.date) - 1}-01-01`)
  const net = (adulte: Personne, types: readonly TypeRessource[], abattement: Parameter<Abattement>): Money => {
    const annuel = sum(
      ressourcesDe(ctx, adulte, types).flatMap((revenu) =>
        moisAvant(jour, 12).map((mois) => imposable(ctx, revenu.type, netDuMois(ctx, revenu, mois))),
      ),
    )
    return annuel === ZERO ? ZERO : apresAbattement(annuel, fiscal.param(abattement))
  }
  return sum(
    ctx.each(ctx.use(adultes, menage), (adulte) =>
      add(net(adulte, SALAIRES, abattementSalaires), net(adulte, PENSIONS, abattementPensions)),
    ),
  )
}

/** Lowest taxable income of the last calendar year and of the last twelve months. */
export const logementSocialRevenuRecent: Rule<Menage, Money> = {
  id: 'logementSocial.revenuRecent',
  law: [plafondsHlm],
  unit: 'money',
  evaluate: (menage, ctx) =>
    min(imposableAvant(ctx, menage, `${yearOf(ctx.date)}-01-01`), imposableAvant(ctx, menage, ctx.date)),
}

/** Income that counts: that of the tax notice, or recent income when it is lower by a tenth at least (art. 4). */
export const logementSocialRevenu: Rule<Menage, Money> = {
  id: 'logementSocial.revenu',
  law: [plafondsHlm],
  unit: 'money',
  evaluate(menage, ctx) {
    const avis = ctx.use(revenuFiscal, menage)
    const recent = ctx.use(logementSocialRevenuRecent, menage)
    return recent <= times(avis, 1 - ctx.param(logementSocialBaisse)) ? recent : avis
  },
}
