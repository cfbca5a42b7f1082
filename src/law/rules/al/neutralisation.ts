import { addMonths } from '../../../engine/dates'
import { ceilTo, type Money } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { cch } from '../../sources'
import { rsa } from '../rsa/rsa'
import { alAutresRessources, alForfaitDesEtudiants, alRessourcesAvantNeutralisation } from './ressources'
import { alRevenusActiviteDesAdultes } from './revenus-retenus'

/**
 * Whether the household was paid the RSA last month: what its adults earned is then left out of housing aid
 * (CCH R822-17). The RSA itself counts housing aid before this rule, so the two do not chase each other.
 */
export const alRsaDuMoisDernier: Rule<Menage, boolean> = {
  id: 'al.rsaDuMoisDernier',
  law: [cch('R822-17')],
  unit: 'yesNo',
  evaluate: (menage, ctx) => amountOf(ctx.at(addMonths(ctx.date, -1)).use(rsa, menage)) > 0,
}

/** R: the yearly resources that count, rounded up to 100 €. */
export const alRessources: Rule<Menage, Money> = {
  id: 'al.ressources',
  law: [cch('R822-2'), cch('R822-17'), cch('D823-17')],
  unit: 'money',
  evaluate(menage, ctx) {
    const avant = ctx.use(alRessourcesAvantNeutralisation, menage)
    if (ctx.use(alForfaitDesEtudiants, menage) || ctx.use(alRevenusActiviteDesAdultes, menage) <= 0) return avant
    return ctx.use(alRsaDuMoisDernier, menage) ? ceilTo(ctx.use(alAutresRessources, menage), 100) : avant
  },
}
