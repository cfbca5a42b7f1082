import { add, euros, inEuros, type Money, min, roundCents, subtractToZero, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { loyer } from '../../facts'
import { demandeur, type Menage } from '../../menage'
import {
  alFoyerAge,
  alFoyerForfaitLoyer,
  alFoyerLoyerMinimal,
  alFoyerParts,
  alFoyerPlafondConventionne,
  alFoyerPriseEnCharge,
  type LoyerMinimal,
} from '../../parameters/al-foyer'
import { cch } from '../../sources'
import { age } from '../commun/composition'
import { selonTaille } from './bareme'
import { alCouple } from './charge'
import { alConventionne } from './logement'
import { alCharges } from './loyer'

/** Expense counted in a hostel: the fee within a ceiling under agreement, otherwise a flat rent and flat charges. */
export const alFoyerDepense: Rule<Menage, Money> = {
  id: 'al.foyerDepense',
  law: [cch('D832-24'), cch('D842-15'), cch('D842-16')],
  unit: 'money',
  evaluate(menage, ctx) {
    if (ctx.use(alConventionne, menage)) {
      return min(ctx.fact(loyer, menage), selonTaille(ctx, menage, ctx.param(alFoyerPlafondConventionne)))
    }
    const { seul, couple, seulAge, coupleAge } = ctx.param(alFoyerForfaitLoyer)
    const enCouple = ctx.use(alCouple, menage)
    const agee = ctx.use(age, demandeur) >= ctx.param(alFoyerAge)
    const forfait = agee ? (enCouple ? coupleAge : seulAge) : enCouple ? couple : seul
    return add(forfait, ctx.use(alCharges, menage))
  },
}

function loyerMinimal(bareme: LoyerMinimal, ressourcesParPart: number): number {
  let total = 0
  for (const [index, { des, taux }] of bareme.tranches.entries()) {
    const jusque = bareme.tranches[index + 1]?.des ?? Number.POSITIVE_INFINITY
    if (ressourcesParPart > des) total += (Math.min(ressourcesParPart, jusque) - des) * taux
  }
  return total
}

/** Aid of a hostel before deductions: K × (expense − least rent), for given yearly resources. */
export function aideEnFoyer(ctx: Context, menage: Menage, ressources: Money): Money {
  const conventionne = ctx.use(alConventionne, menage)
  const cas = conventionne ? 'conventionne' : 'autre'
  const parts = selonTaille(ctx, menage, ctx.param(alFoyerParts)[cas])
  const prise = ctx.param(alFoyerPriseEnCharge)[cas]
  const minimal = ctx.param(alFoyerLoyerMinimal)[cas]
  const annuel = inEuros(ressources)
  // D832-25: K is never above its first term, even for resources below r × N.
  const diminution = Math.max(0, annuel - prise.retrait * parts) / (prise.diviseur * parts)
  const coefficient = prise.plafond - diminution
  if (coefficient <= 0) return ZERO
  // Under agreement the yearly amount is added for each share, otherwise once.
  const majoration = conventionne ? minimal.majoration * parts : minimal.majoration
  const reste = euros((loyerMinimal(minimal, annuel / parts) * parts + majoration) / 12)
  return roundCents(coefficient * subtractToZero(ctx.use(alFoyerDepense, menage), reste))
}
