import { add, type Money } from '../../../engine/money'
import type { Context } from '../../../engine/types'
import type { Menage } from '../../menage'
import { alCouple, alPersonnesACharge } from './charge'

interface Tailles<V> {
  readonly seul: V
  readonly couple: V
  readonly personnesACharge: readonly V[]
  readonly parPersonneEnPlus: V
}

/** Reads a scale by household size; past its last column each further dependant adds the same. */
export function selonTaille<V extends number>(ctx: Context, menage: Menage, bareme: Tailles<V>): V {
  const charge = ctx.use(alPersonnesACharge, menage)
  if (charge === 0) return ctx.use(alCouple, menage) ? bareme.couple : bareme.seul
  const colonnes = bareme.personnesACharge
  const derniere = colonnes[Math.min(charge, colonnes.length) - 1] ?? bareme.couple
  return (derniere + Math.max(0, charge - colonnes.length) * bareme.parPersonneEnPlus) as V
}

interface Foyers {
  readonly seul: Money
  readonly couple: Money
  readonly unePersonneACharge: Money
  readonly parPersonneEnPlus: Money
}

/** The same for scales that give one dependant, then an amount for each further one. */
export function selonFoyer(ctx: Context, menage: Menage, bareme: Foyers): Money {
  const charge = ctx.use(alPersonnesACharge, menage)
  if (charge === 0) return ctx.use(alCouple, menage) ? bareme.couple : bareme.seul
  return add(bareme.unePersonneACharge, ((charge - 1) * bareme.parPersonneEnPlus) as Money)
}
