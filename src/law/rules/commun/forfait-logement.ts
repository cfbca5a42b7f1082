import { min, type Money, ZERO } from '../../../engine/money'
import type { Context } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { alMontant, alMontantAvantNeutralisation } from '../al/montant'

/** Home with nothing to pay: owner without a loan, or lodged free of charge. */
const SANS_LOYER: readonly string[] = ['proprietaire', 'heberge']

/**
 * What the home counts for: the whole flat amount without a rent, else the housing aid of the month up to it. Of a
 * month gone by, the aid is taken before CCH R822-17, which asks for the RSA of the month before: it would never end.
 */
export function forfaitLogementCompte(ctx: Context, menage: Menage, maximal: Money): Money {
  const statut = ctx.fact(logement, menage)
  if (SANS_LOYER.includes(statut)) return maximal
  if (statut === 'sansDomicile') return ZERO
  return min(ctx.use(ctx.date < ctx.answeredOn ? alMontantAvantNeutralisation : alMontant, menage), maximal)
}
