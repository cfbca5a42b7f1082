import { type Money, times } from '../../../engine/money'
import type { Majorations } from '../../parameters/rsa'

/** The RSA and the prime d'activité share the shape of their scale: CASF R262-1 and R262-9, CSS D843-1 and R844-3. */

/** Montant forfaitaire of a household: a base, and a share of it for each further member. */
export function montantForfaitaire(base: Money, majorations: Majorations, adultes: number, enfants: number): Money {
  const { deuxiemePersonne, personneSuivante, aPartirDuTroisiemeEnfant } = majorations
  let taux = 1
  for (let rang = 2; rang <= adultes + enfants; rang += 1) {
    const rangEnfant = rang - adultes
    if (rangEnfant >= 3) taux += aPartirDuTroisiemeEnfant
    else taux += rang === 2 ? deuxiemePersonne : personneSuivante
  }
  return times(base, taux)
}

/** Montant forfaitaire of a parent alone (CASF L262-9, CSS L842-7); a child still expected is no child yet. */
export const montantMajore = (base: Money, majorations: Majorations, enfants: number): Money =>
  times(base, majorations.isolement + majorations.isolementParEnfant * enfants)

/** What no rent to pay, or a housing aid, counts for at most: a share of the montant forfaitaire of 1, 2 or 3 people. */
export function forfaitLogementMaximal(
  base: Money,
  majorations: Majorations,
  parts: readonly [number, number, number],
  personnes: number,
): Money {
  const { deuxiemePersonne, personneSuivante } = majorations
  if (personnes <= 1) return times(base, parts[0])
  if (personnes === 2) return times(base, (1 + deuxiemePersonne) * parts[1])
  return times(base, (1 + deuxiemePersonne + personneSuivante) * parts[2])
}
