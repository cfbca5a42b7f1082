import { dividedBy, type Money, max, min, nearestEuro, subtract, times, ZERO } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { heuresGarde, modeGarde, tarifGarde } from '../../facts'
import { type Menage, menage, type Personne } from '../../menage'
import { coutReferenceCmg, plafondHoraireCmg, plafondRevenuCmg, tauxEffortCmg } from '../../parameters/cmg'
import { rsaForfaitLogement, rsaMajorations, rsaMontantBase } from '../../parameters/rsa'
import { casf, css } from '../../sources'
import { nombreEnfantsHandicapes } from '../aeeh/aeeh'
import { forfaitLogementMaximal, montantForfaitaire } from '../commun/forfait'
import { baseRessources } from '../prestations-familiales/base-ressources'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'

/** Least monthly income that counts: the RSA of a parent alone with one child, less its housing share. */
export const plancherRevenu: Rule<Menage, Money> = {
  id: 'cmg.plancherRevenu',
  law: [css('D531-18'), casf('L262-2'), casf('R262-9')],
  unit: 'money',
  evaluate(_menage, ctx) {
    const [base, majorations] = [ctx.param(rsaMontantBase), ctx.param(rsaMajorations)]
    const forfaitLogement = forfaitLogementMaximal(base, majorations, ctx.param(rsaForfaitLogement), 2)
    return nearestEuro(subtract(montantForfaitaire(base, majorations, 1, 1), forfaitLogement))
  },
}

/** Monthly income that counts, in whole euros. */
export const revenuMensuel: Rule<Menage, Money> = {
  id: 'cmg.revenuMensuel',
  law: [css('D531-18'), css('R532-3')],
  unit: 'money',
  evaluate(menage, ctx) {
    const mensuel = nearestEuro(dividedBy(ctx.use(baseRessources, menage), 12))
    return min(max(mensuel, ctx.use(plancherRevenu, menage)), ctx.param(plafondRevenuCmg))
  },
}

/** Rate for a number of children; each disabled child leads to the next lower one. */
export function tauxEffort(bareme: readonly number[], nombreEnfants: number, handicapes: number): number {
  const paliers = [...new Set(bareme)]
  const taux = bareme[Math.min(nombreEnfants, bareme.length) - 1] ?? 0
  return paliers[Math.min(paliers.indexOf(taux) + handicapes, paliers.length - 1)] ?? 0
}

/** Monthly cost of the care of a child that counts: no more than the ceiling for each hour. */
export const coutMensuel: Rule<Personne, Money> = {
  id: 'cmg.coutMensuel',
  law: [css('D531-18')],
  unit: 'money',
  evaluate(enfant, ctx) {
    const mode = ctx.fact(modeGarde, enfant)
    if (mode === 'microCreche') return ZERO
    return times(min(ctx.fact(tarifGarde, enfant), ctx.param(plafondHoraireCmg)[mode]), ctx.fact(heuresGarde, enfant))
  },
}

/** What is paid each month for a child whose carer the family employs; contributions come on top. */
export const cmgParEnfant: Rule<Personne, Money> = {
  id: 'cmg.parEnfant',
  law: [css('L531-5'), css('D531-18')],
  unit: 'money',
  evaluate(enfant, ctx) {
    const mode = ctx.fact(modeGarde, enfant)
    if (mode === 'microCreche') return ZERO
    const bareme = ctx.param(tauxEffortCmg)[mode]
    const taux = tauxEffort(bareme, ctx.use(nombreEnfantsACharge, menage), ctx.use(nombreEnfantsHandicapes, menage))
    const reste = (ctx.use(revenuMensuel, menage) * taux) / ctx.param(coutReferenceCmg)[mode]
    return reste >= 1 ? ZERO : times(ctx.use(coutMensuel, enfant), 1 - reste)
  },
}
