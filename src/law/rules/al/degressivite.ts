import { type Money, times } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { alDegressivite } from '../../parameters/al-loyers'
import { cch } from '../../sources'
import { aah } from '../aah/aah'
import { nombreEnfantsHandicapes } from '../aeeh/aeeh'
import { alLoyerPlafond, alLoyerPrincipal } from './loyer'

/** Rents between which the aid falls to nothing, and whether this household is spared. */
export interface SeuilsLoyer {
  readonly debut: Money
  readonly suppression: Money
}

/** Rent above which the aid falls, and rent above which there is none. */
export const alSeuilsLoyer: Rule<Menage, SeuilsLoyer> = {
  id: 'al.seuilsLoyer',
  law: [cch('D823-16')],
  evaluate(menage, ctx) {
    const plafond = ctx.use(alLoyerPlafond, menage)
    const { debut, suppression } = ctx.param(alDegressivite)
    return { debut: times(plafond, debut), suppression: times(plafond, suppression) }
  },
}

/** Whether the rent may be as high as it likes: hostels, and households with the AAH or the AEEH. */
export const alSansDegressivite: Rule<Menage, boolean> = {
  id: 'al.sansDegressivite',
  law: [cch('D823-16')],
  unit: 'yesNo',
  evaluate(menage, ctx) {
    if (ctx.fact(logement, menage) === 'foyerLogement') return true
    return amountOf(ctx.use(aah, menage)) > 0 || ctx.use(nombreEnfantsHandicapes, menage) > 0
  },
}

/** Share of the aid that is left after the fall for high rents. */
export const alCoefficientDegressivite: Rule<Menage, number> = {
  id: 'al.coefficientDegressivite',
  law: [cch('D823-16')],
  unit: 'rate',
  evaluate(menage, ctx) {
    if (ctx.fact(logement, menage) === 'foyerLogement') return 1
    const loyer = ctx.use(alLoyerPrincipal, menage)
    const { debut, suppression } = ctx.use(alSeuilsLoyer, menage)
    if (loyer <= debut || ctx.use(alSansDegressivite, menage)) return 1
    return loyer > suppression ? 0 : 1 - (loyer - debut) / (suppression - debut)
  },
}
