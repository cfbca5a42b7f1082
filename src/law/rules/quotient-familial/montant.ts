import { add, dividedBy, type Money, sum } from '../../../engine/money'
import { amountOf, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { partsQuotientFamilial } from '../../parameters/quotient-familial'
import { aah } from '../aah/aah'
import { aeeh, nombreEnfantsHandicapes } from '../aeeh/aeeh'
import { af } from '../af/af'
import { al } from '../al/al'
import { asf } from '../asf/asf'
import { cf } from '../cf/cf'
import { paje } from '../paje/paje'
import { ppa } from '../ppa/ppa'
import { prepare } from '../prepare/prepare'
import { revenusImposables } from '../prestations-familiales/base-ressources'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { rsa } from '../rsa/rsa'

/** What the Caf pays each month and counts: neither grants paid once or yearly, nor the help with childcare. */
const MENSUELLES: readonly Rule<Menage, Verdict>[] = [af, cf, paje, prepare, asf, aeeh, aah, al, rsa, ppa]

/** Benefits that the Caf pays in the month, if all are claimed. */
export const prestationsMensuelles: Rule<Menage, Money> = {
  id: 'quotientFamilial.prestations',
  law: [],
  unit: 'money',
  evaluate: (menage, ctx) => sum(ctx.each(MENSUELLES, (rule) => amountOf(ctx.use(rule, menage)))),
}

/** Number of shares of the household. */
export const parts: Rule<Menage, number> = {
  id: 'quotientFamilial.parts',
  law: [],
  unit: 'count',
  evaluate(menage, ctx) {
    const { parents, enfants, handicap } = ctx.param(partsQuotientFamilial)
    let total = parents + handicap * ctx.use(nombreEnfantsHandicapes, menage)
    for (let rang = 0; rang < ctx.use(nombreEnfantsACharge, menage); rang += 1) {
      total += enfants[Math.min(rang, enfants.length - 1)] ?? 0
    }
    return total
  },
}

/** Quotient familial of the Caf, euros a month: a twelfth of the income, and the benefits, for each share. */
export const quotientFamilialMontant: Rule<Menage, Money> = {
  id: 'quotientFamilial.montant',
  law: [],
  unit: 'money',
  evaluate: (menage, ctx) =>
    dividedBy(
      add(dividedBy(ctx.use(revenusImposables, menage), 12), ctx.use(prestationsMensuelles, menage)),
      ctx.use(parts, menage),
    ),
}
