import { type Money, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { cch } from '../../sources'
import { alLocataire } from './logement'
import { type Calcul, calcul } from './montant-avant-neutralisation'
import { alRessources } from './neutralisation'

/** The calculation of the aid that is paid. Only for households that pay a rent or a hostel's fee. */
export const alCalcul: Rule<Menage, Calcul> = {
  id: 'al.calcul',
  law: [cch('D823-16'), cch('D832-24'), cch('D842-15')],
  evaluate: (menage, ctx) => calcul(ctx, menage, ctx.use(alRessources, menage)),
}

/** Housing aid a month that is paid, zero for those who pay no rent. */
export const alMontant: Rule<Menage, Money> = {
  id: 'al.montant',
  law: [cch('D823-16')],
  unit: 'money',
  evaluate: (menage, ctx) => (ctx.use(alLocataire, menage) ? ctx.use(alCalcul, menage).net : ZERO),
}
