import { below } from '../../../engine/conditions'
import { type Money, max, ZERO } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { chequeEnergieBareme, type TrancheCheque } from '../../parameters/cheque-energie'
import { energie } from '../../sources'
import { chequeEnergieRevenuParUnite } from './revenu'
import { chequeEnergieUnitesConsommation } from './unites'

/** Homes for which somebody of the household has an electricity contract: neither lodged, nor in a hostel, nor without a home. */
const AVEC_CONTRAT: readonly string[] = ['locationVide', 'locationMeublee', 'hlm', 'proprietaire', 'accession']

function valeur(tranche: TrancheCheque, unites: number): Money {
  if (unites <= 1) return tranche.uneUnite
  return unites < 2 ? tranche.moinsDeDeux : tranche.deuxOuPlus
}

/** Chèque énergie: once a year, towards energy bills. */
export const chequeEnergie: Rule<Menage, Verdict> = {
  id: 'chequeEnergie',
  law: [energie('L124-1'), energie('R124-1')],
  evaluate(menage, ctx) {
    const domicile = {
      id: 'chequeEnergie.logement',
      law: [energie('L124-1')],
      test: () => AVEC_CONTRAT.includes(ctx.fact(logement, menage)),
    }
    const statut = ctx.allOf([domicile])
    if (!statut.ok) return refused(statut)
    const bareme = ctx.param(chequeEnergieBareme)
    const plafond = bareme.reduce((plus: Money, { moinsDe }) => max(plus, moinsDe), ZERO)
    const revenu = ctx.use(chequeEnergieRevenuParUnite, menage)
    const decision = ctx.allOf([
      domicile,
      { id: 'chequeEnergie.revenu', law: [energie('R124-1')], test: () => below(revenu, plafond, 'money') },
    ])
    const tranche = bareme.find(({ moinsDe }) => revenu < moinsDe)
    if (!decision.ok || !tranche) return refused(decision)
    return open(decision, valeur(tranche, ctx.use(chequeEnergieUnitesConsommation, menage)), 'year')
  },
}
