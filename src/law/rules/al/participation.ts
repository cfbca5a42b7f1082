import { add, inEuros, type Money, max, subtractToZero, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { alLoyerReference } from '../../parameters/al-loyers'
import {
  alParticipationMinimale,
  alRessourcesSansParticipation,
  alTauxFamille,
  alTauxLoyer,
} from '../../parameters/al-participation'
import { cch } from '../../sources'
import { selonFoyer, selonTaille } from './bareme'
import { alCharges, alLoyerRetenu } from './loyer'

const arrondi = (value: number, decimals: number): number => Math.round(value * 10 ** decimals + 1e-6) / 10 ** decimals

/** P0: what is always left to the household, a share of rent and charges or an amount, whichever is higher. */
export const alParticipationDeBase: Rule<Menage, Money> = {
  id: 'al.participationDeBase',
  law: [cch('D823-17')],
  unit: 'money',
  evaluate(menage, ctx) {
    const { taux, montant } = ctx.param(alParticipationMinimale)
    return max(times(add(ctx.use(alLoyerRetenu, menage), ctx.use(alCharges, menage)), taux), montant)
  },
}

/** Tp = TF + TL. RL is rounded to 0.01 % and TL to 0.001 % (arrêté of 27 September 2019, art. 14). */
export const alTauxParticipation: Rule<Menage, number> = {
  id: 'al.tauxParticipation',
  law: [cch('D823-17')],
  unit: 'rate',
  evaluate(menage, ctx) {
    const famille = selonTaille(ctx, menage, ctx.param(alTauxFamille))
    const reference = selonFoyer(ctx, menage, ctx.param(alLoyerReference))
    const rapport = arrondi(inEuros(ctx.use(alLoyerRetenu, menage)) / inEuros(reference), 4)
    const { seuil1, seuil2, taux2, taux3 } = ctx.param(alTauxLoyer)
    const loyer = taux2 * Math.max(0, Math.min(rapport, seuil2) - seuil1) + taux3 * Math.max(0, rapport - seuil2)
    return famille + arrondi(loyer, 5)
  },
}

/** Pp for given yearly resources: P0, and a share of what they exceed R0 by. */
export function participation(ctx: Context, menage: Menage, ressources: Money): Money {
  const base = ctx.use(alParticipationDeBase, menage)
  const sansParticipation = selonTaille(ctx, menage, ctx.param(alRessourcesSansParticipation))
  const depassement = subtractToZero(ressources, sansParticipation)
  return depassement === ZERO ? base : add(base, times(depassement, ctx.use(alTauxParticipation, menage)))
}
