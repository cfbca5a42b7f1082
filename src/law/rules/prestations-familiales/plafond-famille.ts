import { type Money, roundCents } from '../../../engine/money'
import type { PlafondFamille } from '../../parameters/cf'

/** Yearly ceiling for a number of children; `majore`: a lone parent or a couple with two earned incomes. */
export function plafondPour(plafond: PlafondFamille, nombreEnfants: number, majore: boolean): Money {
  const premiers = Math.min(nombreEnfants, 2) * plafond.premiers
  const suivants = Math.max(nombreEnfants - 2, 0) * plafond.suivants
  return roundCents(plafond.base * (1 + premiers + suivants) + (majore ? plafond.majoration : 0))
}
