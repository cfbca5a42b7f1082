import { addMonths, type IsoDate, yearOf } from '../../../engine/dates'
import { add, max, min, type Money, nearestEuro, subtractToZero, times } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import type { Personne, TypeRessource } from '../../menage'
import { abattementPensions, abattementSalaires } from '../../parameters/prestations-familiales'
import { cch } from '../../sources'
import { imposable, moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'
import { pensionsNettes, revenuProfessionnel } from '../prestations-familiales/base-ressources'

/** Taxable amounts of one kind of income over months. */
function imposableSur(ctx: Context, personne: Personne, types: readonly TypeRessource[], mois: readonly IsoDate[]): Money {
  let total = 0
  for (const revenu of ressourcesDe(ctx, personne, types)) {
    for (const unMois of mois) total += imposable(ctx, revenu.type, netDuMois(ctx, revenu, unMois))
  }
  return total as Money
}

/** From the thirteenth to the second month before the claim (CCH R822-3, 1°). */
const moisGlissants = (ctx: Context): IsoDate[] => moisAvant(addMonths(ctx.date, -1), 12)

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
  evaluate: (personne, ctx) => imposableSur(ctx, personne, ['salaire'], moisGlissants(ctx)),
}

/** Wages and unemployment benefit after the deduction for work expenses (CGI 83, 3°), in whole euros. */
export const alRevenusActivite: Rule<Personne, RevenusActivite> = {
  id: 'al.revenusActivite',
  law: [cch('R822-3'), cch('R822-4')],
  evaluate(personne, ctx) {
    const salaires = ctx.use(alSalairesImposables, personne)
    const chomage = imposableSur(ctx, personne, ['chomage'], moisGlissants(ctx))
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
    const retraite = imposableSur(ctx, personne, ['retraite'], moisGlissants(ctx))
    const invalidite = imposableSur(ctx, personne, ['pensionInvalidite'], moisAvant(`${annee - 1}-01-01`, 12))
    const alimentaire = imposableSur(ctx, personne, ['pensionAlimentaireRecue'], moisAvant(`${annee}-01-01`, 12))
    const total = add(add(retraite, invalidite), alimentaire)
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
