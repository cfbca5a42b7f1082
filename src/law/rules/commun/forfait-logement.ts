import { type Money, min, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'

/** Home with nothing to pay: owner without a loan, or lodged free of charge. */
const SANS_LOYER: readonly string[] = ['proprietaire', 'accession', 'heberge']

/** What the home counts for: the whole flat amount without a rent, else the housing `aide` of the month up to it. */
export function forfaitLogementCompte(ctx: Context, menage: Menage, maximal: Money, aide: Rule<Menage, Money>): Money {
  const statut = ctx.fact(logement, menage)
  if (SANS_LOYER.includes(statut)) return maximal
  if (statut === 'sansDomicile') return ZERO
  return min(ctx.use(aide, menage), maximal)
}
