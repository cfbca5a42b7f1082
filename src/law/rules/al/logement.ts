import type { Rule } from '../../../engine/types'
import { logement, logementConventionne } from '../../facts'
import type { Menage } from '../../menage'
import { cch } from '../../sources'

/** Whether somebody pays a rent or a hostel's fee for the home. */
export const alLocataire: Rule<Menage, boolean> = {
  id: 'al.locataire',
  law: [cch('L822-2'), cch('D823-9')],
  unit: 'yesNo',
  evaluate(menage, ctx) {
    const statut = ctx.fact(logement, menage)
    return statut === 'hlm' || statut === 'locationVide' || statut === 'locationMeublee' || statut === 'foyerLogement'
  },
}

/** Whether the landlord has an agreement with the State, which makes the aid an APL: always so in an HLM. */
export const alConventionne: Rule<Menage, boolean> = {
  id: 'al.conventionne',
  law: [cch('L831-1')],
  unit: 'yesNo',
  evaluate: (menage, ctx) => ctx.fact(logement, menage) === 'hlm' || ctx.fact(logementConventionne, menage),
}
