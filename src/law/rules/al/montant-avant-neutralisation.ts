import { add, type Money, subtract, subtractToZero, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { alMinimumVersement, alReductionForfaitaire, alTauxCrds, rlsPartDeduite } from '../../parameters/al-versement'
import { cch } from '../../sources'
import { alCoefficientDegressivite } from './degressivite'
import { aideEnFoyer } from './foyer'
import { alConventionne, alLocataire } from './logement'
import { alCharges, alLoyerRetenu } from './loyer'
import { participation } from './participation'
import { reductionLoyerSolidarite } from './reduction-loyer-solidarite'
import { alRessourcesAvantNeutralisation } from './ressources'

/** The steps of the amount for given resources; cents a month. */
export interface Calcul {
  /** Result of the formula, before what follows. */
  readonly formule: Money
  /** After the fall for high rents and the flat reduction. */
  readonly brut: Money
  /** Solidarity rent reduction granted by the landlord. */
  readonly reductionLoyer: Money
  /** What is paid, CRDS taken off; zero when nothing is. */
  readonly net: Money
}

function formule(ctx: Context, menage: Menage, ressources: Money): Money {
  if (ctx.fact(logement, menage) === 'foyerLogement') return aideEnFoyer(ctx, menage, ressources)
  const depense = add(ctx.use(alLoyerRetenu, menage), ctx.use(alCharges, menage))
  return subtractToZero(depense, participation(ctx, menage, ressources))
}

/**
 * All the steps, for a household that pays a rent or a hostel's fee. An estimate to about 3 €: the last roundings of
 * D823-16 and D832-25 (K to two decimals, the amount down to the euro) are left out, and the least amount paid is compared
 * with the formula's result, not with what is left after the deductions. The words beside the amount say so.
 */
export function calcul(ctx: Context, menage: Menage, ressources: Money): Calcul {
  const resultat = formule(ctx, menage, ressources)
  const { apl, autres } = ctx.param(alMinimumVersement)
  if (resultat === 0 || resultat < (ctx.use(alConventionne, menage) ? apl : autres)) {
    return { formule: resultat, brut: ZERO, reductionLoyer: ZERO, net: ZERO }
  }
  const degressif = times(resultat, ctx.use(alCoefficientDegressivite, menage))
  const brut = subtractToZero(degressif, ctx.param(alReductionForfaitaire))
  const reductionLoyer = reductionLoyerSolidarite(ctx, menage, ressources)
  const apresReduction = subtractToZero(brut, times(reductionLoyer, ctx.param(rlsPartDeduite)))
  const net = subtract(apresReduction, times(apresReduction, ctx.param(alTauxCrds)))
  return { formule: resultat, brut, reductionLoyer, net }
}

/** The calculation before CCH R822-17 leaves earnings out. Only for households that pay a rent or a fee. */
export const alCalculAvantNeutralisation: Rule<Menage, Calcul> = {
  id: 'al.calculAvantNeutralisation',
  law: [cch('D823-16')],
  evaluate: (menage, ctx) => calcul(ctx, menage, ctx.use(alRessourcesAvantNeutralisation, menage)),
}

/**
 * Housing aid a month that the RSA, the prime d'activité and the AAH take into account, zero for those who pay no rent:
 * before CCH R822-17, which itself asks whether the RSA was paid.
 */
export const alMontantAvantNeutralisation: Rule<Menage, Money> = {
  id: 'al.montantAvantNeutralisation',
  law: [cch('D823-16')],
  unit: 'money',
  evaluate: (menage, ctx) => (ctx.use(alLocataire, menage) ? ctx.use(alCalculAvantNeutralisation, menage).net : ZERO),
}
