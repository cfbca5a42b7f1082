import { addMonths, type IsoDate, yearOf } from '../../../engine/dates'
import { add, type Money, max, min, nearestEuro, subtractToZero, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import type { Personne, TypeRessource } from '../../menage'
import { abattementPensions, abattementSalaires } from '../../parameters/prestations-familiales'
import { cch } from '../../sources'
import { imposable, moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'
import { pensionsNettes, revenuProfessionnel } from '../prestations-familiales/base-ressources'

/** Taxable amounts of one kind of income over the months before a day; months alike are converted once. */
function imposableSur(ctx: Context, personne: Personne, type: TypeRessource, avant: IsoDate): Money {
  const [revenu] = ressourcesDe(ctx, personne, [type])
  if (!revenu) return ZERO
  let total = 0
  let net = ZERO
  let impose = ZERO
  for (const mois of moisAvant(avant, 12)) {
    const duMois = netDuMois(ctx, revenu, mois)
    if (duMois !== net) {
      net = duMois
      impose = imposable(ctx, type, net)
    }
    total += impose
  }
  return total as Money
}

/** The twelve months before this day run from the thirteenth to the second month before the claim (CCH R822-3, 1°). */
const finPeriode = (ctx: Context): IsoDate => addMonths(ctx.date, -1)

/** Work income of the rolling twelve months, less work expenses, and unemployment benefit, which bears the rest of them. */
export interface RevenusActivite {
  readonly salaires: Money
  readonly chomage: Money
}

/** Taxable wages of the rolling twelve months, before any deduction. */
export const alSalairesImposables: Rule<Personne, Money> = {
  id: 'al.salairesImposables',
  law: [cch('R822-3')],
  unit: 'money',
  evaluate: (personne, ctx) => imposableSur(ctx, personne, 'salaire', finPeriode(ctx)),
}

/** Wages and unemployment benefit after the deduction for work expenses (CGI 83, 3°), in whole euros. */
export const alRevenusActivite: Rule<Personne, RevenusActivite> = {
  id: 'al.revenusActivite',
  law: [cch('R822-3'), cch('R822-4')],
  evaluate(personne, ctx) {
    const salaires = ctx.use(alSalairesImposables, personne)
    const chomage = imposableSur(ctx, personne, 'chomage', finPeriode(ctx))
    const ensemble = add(salaires, chomage)
    if (ensemble === 0) return { salaires, chomage }
    const { taux, plancher, plafond } = ctx.at(`${yearOf(ctx.date) - 1}-01-01`).param(abattementSalaires)
    const frais = nearestEuro(min(max(times(ensemble, taux), plancher), plafond))
    return {
      salaires: subtractToZero(salaires, frais),
      chomage: (chomage - subtractToZero(frais, salaires)) as Money,
    }
  },
}

/** Pensions of the rolling months, alimony of last year, disability pension of the year before: taxable, less 10 %. */
export const alPensions: Rule<Personne, Money> = {
  id: 'al.pensions',
  law: [cch('R822-3'), cch('R822-4')],
  unit: 'money',
  evaluate(personne, ctx) {
    const annee = yearOf(ctx.date)
    const retraite = imposableSur(ctx, personne, 'retraite', finPeriode(ctx))
    const invalidite = imposableSur(ctx, personne, 'pensionInvalidite', `${annee - 1}-01-01`)
    const alimentaire = imposableSur(ctx, personne, 'pensionAlimentaireRecue', `${annee}-01-01`)
    const total = add(add(retraite, invalidite), alimentaire)
    if (total === ZERO) return ZERO
    const { taux, plancher } = ctx.param(abattementPensions)
    return subtractToZero(total, nearestEuro(max(times(total, taux), plancher)))
  },
}

/** Taxed resources of the year N-2 of a relative, to tell whether he or she is a dependant. */
export const alRessourcesAnneeN2: Rule<Personne, Money> = {
  id: 'al.ressourcesAnneeN2',
  law: [cch('R823-4')],
  unit: 'money',
  evaluate: (personne, ctx) => add(ctx.use(revenuProfessionnel, personne), ctx.use(pensionsNettes, personne)),
}
