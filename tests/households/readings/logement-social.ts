import { addYears, monthOf, yearOf } from '../../../src/engine/dates'
import { add, euros, type Money, subtractToZero, sum, ZERO } from '../../../src/engine/money'
import type { Parameter } from '../../../src/engine/parameter'
import type { Context } from '../../../src/engine/types'
import { dateNaissance, foyer, revenuFiscalReference } from '../../../src/law/facts'
import { foyerFiscal1, type Menage, type Personne, type TypeRessource } from '../../../src/law/menage'
import { logementSocialPlafonds } from '../../../src/law/parameters/logement-social'
import {
  type Abattement,
  abattementPensions,
  abattementSalaires,
} from '../../../src/law/parameters/prestations-familiales'
import { alPersonnesACharge } from '../../../src/law/rules/al/charge'
import { adultes, enfants } from '../../../src/law/rules/commun/composition'
import { revenuFiscal } from '../../../src/law/rules/commun/foyer-fiscal'
import { imposable, netDuMois, ressourcesDe } from '../../../src/law/rules/commun/ressources'
import {
  logementSocialCategorie,
  logementSocialCategorieHandicap,
} from '../../../src/law/rules/logement-social/categorie'
import { logementSocialRevenuRecent } from '../../../src/law/rules/logement-social/revenu'
import { apresAbattement } from '../../../src/law/rules/prestations-familiales/base-ressources'
import { cch } from '../../../src/law/sources'
import { instead, type Reading } from './reading'

const SALAIRES: readonly TypeRessource[] = ['salaire', 'chomage']
const PENSIONS: readonly TypeRessource[] = ['retraite', 'pensionInvalidite', 'pensionAlimentaireRecue']

/** Taxable income of the first tax household since January, after the flat deductions. */
function depuisJanvier(menage: Menage, ctx: Context): Money {
  const mois = Array.from(
    { length: monthOf(ctx.date) },
    (_, rang) => `${yearOf(ctx.date)}-${String(rang + 1).padStart(2, '0')}-01`,
  )
  const fiscal = ctx.at(`${yearOf(ctx.date) - 1}-01-01`)
  const net = (adulte: Personne, types: readonly TypeRessource[], abattement: Parameter<Abattement>): Money => {
    const total = sum(
      ressourcesDe(ctx, adulte, types).flatMap((revenu) =>
        mois.map((jour) => imposable(ctx, revenu.type, netDuMois(ctx, revenu, jour))),
      ),
    )
    return total === ZERO ? ZERO : apresAbattement(total, fiscal.param(abattement))
  }
  const seul = ctx.fact(foyer, menage).conjoint === 'concubinage'
  const declarants = ctx.use(adultes, menage).slice(0, seul ? 1 : 2)
  const revenu = sum(
    [...declarants, ...ctx.use(enfants, menage)].map((adulte) =>
      add(net(adulte, SALAIRES, abattementSalaires), net(adulte, PENSIONS, abattementPensions)),
    ),
  )
  const ne65AnsAvant = addYears(`${yearOf(ctx.date)}-01-01`, -65)
  const agee = declarants.some((adulte) => ctx.fact(dateNaissance, adulte) <= ne65AnsAvant)
  return agee ? subtractToZero(revenu, abattementDesAges(revenu)) : revenu
}

/** CGI, art. 157 bis, on the income of 2025. */
function abattementDesAges(revenu: Money): Money {
  if (revenu <= euros(17_670)) return euros(2_822)
  return revenu <= euros(28_430) ? euros(1_411) : ZERO
}

/** By dependants of the housing aid, and the young couple; a grown-up child who earns does not count. */
function categorie(menage: Menage, ctx: Context): number {
  const aCharge = ctx.use(alPersonnesACharge, menage)
  if (aCharge > 0) return aCharge + 2
  if (ctx.use(adultes, menage).length === 1) return 1
  return logementSocialCategorieSelonLaLoi(menage, ctx)
}
const logementSocialCategorieSelonLaLoi = logementSocialCategorie.evaluate

/** Who may ask for a social home. */
export const LOGEMENT_SOCIAL: readonly Reading[] = [
  {
    id: 'logementSocial',
    article: 'Arrêté du 29 juillet 1987, art. 4 et annexe I',
    why: 'The limits are those of the year for the ordinary homes, for all who will live there and against the income of all; the reference has the limits of 2022 of the homes let to the poorest, counts the dependants of the housing aid alone, and takes the tax household of the applicant, or its income since January if it is lower by a tenth.',
    replaces: [
      instead(logementSocialPlafonds, {
        values: [
          {
            from: '2022-01-01',
            value: {
              categories: [11_626, 16_939, 20_370, 22_665, 26_519, 29_886].map(euros),
              parPersonneEnPlus: euros(3_333),
            },
            source: cch('R441-1'),
          },
        ],
      }),
      instead(revenuFiscal, { evaluate: (_menage, ctx) => ctx.fact(revenuFiscalReference, foyerFiscal1) }),
      instead(logementSocialRevenuRecent, { evaluate: depuisJanvier }),
      instead(logementSocialCategorie, { evaluate: categorie }),
      instead(logementSocialCategorieHandicap, { evaluate: categorie }),
    ],
  },
]
