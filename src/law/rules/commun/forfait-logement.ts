import { type Money, min, ZERO } from '../../../engine/money'
import type { Context } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { alMontantAvantNeutralisation } from '../al/montant-avant-neutralisation'

/** Home with nothing to pay: owner without a loan, or lodged free of charge. */
const SANS_LOYER: readonly string[] = ['proprietaire', 'heberge']

/**
 * What the home counts for: the whole flat amount without a rent, else the housing aid of the month up to it. The
 * aid is taken before CCH R822-17, which itself asks whether the RSA was paid the month before.
 */
export function forfaitLogementCompte(ctx: Context, menage: Menage, maximal: Money): Money {
  const statut = ctx.fact(logement, menage)
  if (SANS_LOYER.includes(statut)) return maximal
  if (statut === 'sansDomicile') return ZERO
  return min(ctx.use(alMontantAvantNeutralisation, menage), maximal)
}
