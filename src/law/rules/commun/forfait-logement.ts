import { min, type Money, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Context } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { al } from '../al/al'

/** Home with nothing to pay: owner without a loan, or lodged free of charge. */
const SANS_LOYER: readonly string[] = ['proprietaire', 'heberge']

/** What the home counts for: the whole flat amount without a rent, else the housing aid of the month up to it. */
export function forfaitLogementCompte(ctx: Context, menage: Menage, maximal: Money): Money {
  const statut = ctx.fact(logement, menage)
  if (SANS_LOYER.includes(statut)) return maximal
  return statut === 'sansDomicile' ? ZERO : min(amountOf(ctx.use(al, menage)), maximal)
}
