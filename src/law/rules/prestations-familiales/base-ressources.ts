import { yearOf } from '../../../engine/dates'
import { add, type Money, max, min, nearestEuro, subtractToZero, sum, times, ZERO } from '../../../engine/money'
import type { Parameter } from '../../../engine/parameter'
import type { Context, Rule } from '../../../engine/types'
import { congeParental, reductionTravail } from '../../facts'
import { type Menage, menage, type Personne, type TypeRessource } from '../../menage'
import { partPlafondBiactivite, plafondSecuriteSociale } from '../../parameters/plafond-securite-sociale'
import { type Abattement, abattementPensions, abattementSalaires } from '../../parameters/prestations-familiales'
import { cgi, css } from '../../sources'
import { adultes } from '../commun/composition'
import { imposable, netDuMois, ressourcesDe } from '../commun/ressources'
import { jeunesEnfants } from './jeunes-enfants'

/** Daily sickness benefits are left out: some are exempt (CGI 80 quinquies) and the facts do not tell which. */
const SALAIRES: readonly TypeRessource[] = ['salaire', 'chomage']
const PENSIONS: readonly TypeRessource[] = ['retraite', 'pensionInvalidite', 'pensionAlimentaireRecue']

/** 1 January of the reference year: the second calendar year before (CSS R532-3). */
const anneeDeReference = (ctx: Context): string => `${yearOf(ctx.date) - 2}-01-01`

/** Taxable amount of the reference year, before any deduction. */
function imposableAnnuel(ctx: Context, personne: Personne, types: readonly TypeRessource[]): Money {
  const janvier = anneeDeReference(ctx)
  let annuel = 0
  for (const revenu of ressourcesDe(ctx, personne, types)) {
    annuel += 12 * imposable(ctx, revenu.type, netDuMois(ctx, revenu, janvier))
  }
  return annuel as Money
}

/** Taxable amount of a year after a flat deduction, itself in whole euros. */
export const apresAbattement = (annuel: Money, { taux, plancher, plafond }: Abattement): Money =>
  subtractToZero(annuel, nearestEuro(min(max(times(annuel, taux), plancher), plafond)))

/** Taxable amount of a year, less the flat deduction; the tax rules count in whole euros. */
function netCategoriel(
  ctx: Context,
  personne: Personne,
  types: readonly TypeRessource[],
  parametre: Parameter<Abattement>,
): Money {
  const total = imposableAnnuel(ctx, personne, types)
  return total === ZERO ? ZERO : apresAbattement(total, ctx.at(anneeDeReference(ctx)).param(parametre))
}

/** Wages and unemployment benefit of the reference year, as taxed. */
export const revenuProfessionnel: Rule<Personne, Money> = {
  id: 'prestationsFamiliales.revenuProfessionnel',
  law: [css('R532-3'), cgi('83, 3°')],
  unit: 'money',
  evaluate: (personne, ctx) => netCategoriel(ctx, personne, SALAIRES, abattementSalaires),
}

/** Pensions of the reference year, as taxed. */
export const pensionsNettes: Rule<Personne, Money> = {
  id: 'prestationsFamiliales.pensionsNettes',
  law: [css('R532-3'), cgi('158, 5 a')],
  unit: 'money',
  evaluate: (personne, ctx) => netCategoriel(ctx, personne, PENSIONS, abattementPensions),
}

/** Whether a partner has stopped all work for a child under three: what that partner earned is left out. */
export const cesseDeTravailler: Rule<Personne, boolean> = {
  id: 'prestationsFamiliales.cesseDeTravailler',
  law: [css('R532-4')],
  evaluate(adulte, ctx) {
    if (ctx.use(adultes, menage).length < 2 || ctx.use(jeunesEnfants, menage).length === 0) return false
    return ctx.fact(congeParental, adulte) && ctx.fact(reductionTravail, adulte) === 'arret'
  },
}

/** Yearly resources that family benefits look at: those of the adults; what the children earn is left out. */
export const baseRessources: Rule<Menage, Money> = {
  id: 'prestationsFamiliales.baseRessources',
  law: [css('R532-1'), css('R532-3'), css('R532-4')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    sum(
      ctx.each(ctx.use(adultes, menage), (adulte) =>
        ctx.use(cesseDeTravailler, adulte)
          ? ctx.use(pensionsNettes, adulte)
          : add(ctx.use(revenuProfessionnel, adulte), ctx.use(pensionsNettes, adulte)),
      ),
    ),
}

/** Taxable income of the adults in the reference year, before the flat deductions (quotient familial of the Caf). */
export const revenusImposables: Rule<Menage, Money> = {
  id: 'prestationsFamiliales.revenusImposables',
  law: [css('R532-3'), css('R532-4')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    sum(
      ctx.each(ctx.use(adultes, menage), (adulte) =>
        imposableAnnuel(ctx, adulte, ctx.use(cesseDeTravailler, adulte) ? PENSIONS : [...SALAIRES, ...PENSIONS]),
      ),
    ),
}

/** Whether both members of a couple earned 13,6 % of the plafond of the sécurité sociale in the reference year. */
export const biactivite: Rule<Menage, boolean> = {
  id: 'prestationsFamiliales.biactivite',
  law: [css('R522-2'), css('R531-1')],
  unit: 'yesNo',
  evaluate(menage, ctx) {
    const couple = ctx.use(adultes, menage)
    if (couple.length < 2) return false
    const plancher = ctx.at(anneeDeReference(ctx)).param(plafondSecuriteSociale) * ctx.param(partPlafondBiactivite)
    return ctx.each(couple, (adulte) => ctx.use(revenuProfessionnel, adulte)).every((revenu) => revenu >= plancher)
  },
}

/** Whether the ceilings are raised: one person alone with the children, or a couple with two earned incomes. */
export const plafondMajore: Rule<Menage, boolean> = {
  id: 'prestationsFamiliales.plafondMajore',
  law: [css('L522-2'), css('L531-2')],
  unit: 'yesNo',
  evaluate: (menage, ctx) => ctx.use(adultes, menage).length === 1 || ctx.use(biactivite, menage),
}
