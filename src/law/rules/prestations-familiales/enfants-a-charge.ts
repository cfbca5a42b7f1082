import type { IsoDate } from '../../../engine/dates'
import { roundCents } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { residenceAlternee } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { ageFinObligationScolaire, ageLimiteEnfant, partSmicEnfant } from '../../parameters/prestations-familiales'
import { smicHoraire } from '../../parameters/smic'
import { css } from '../../sources'
import { enfants } from '../commun/composition'
import { moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'
import { ageAcquis, ageAtteint } from './ages'

const HEURES_DU_PLAFOND = 169
const MOIS_OBSERVES = 6

/** Whether the child's own pay stays within 55 % of the SMIC (169 hours), on average over the six months before. */
export const gagnePeu: Rule<Personne, boolean> = {
  id: 'prestationsFamiliales.gagnePeu',
  law: [css('L512-3'), css('R512-2')],
  unit: 'yesNo',
  evaluate(enfant, ctx) {
    const plafond = roundCents(ctx.param(smicHoraire) * HEURES_DU_PLAFOND * ctx.param(partSmicEnfant))
    return remunerationTotale(ctx, enfant, ctx.date) <= plafond * MOIS_OBSERVES
  },
}

/** Pay of the months observed. What the child may earn after the day of the answers is not presumed. */
function remunerationTotale(ctx: Context, enfant: Personne, avant: IsoDate): number {
  let total = 0
  for (const salaire of ressourcesDe(ctx, enfant, ['salaire'])) {
    for (const mois of moisAvant(avant, MOIS_OBSERVES)) {
      if (mois <= ctx.answeredOn) total += netDuMois(ctx, salaire, mois)
    }
  }
  return total
}

/** A child born before the month and under `limite` years who, once schooling is no longer compulsory, earns little. */
export function estACharge(ctx: Context, enfant: Personne, limite: number): boolean {
  const ans = ctx.use(ageAtteint, enfant)
  if (ctx.use(ageAcquis, enfant) < 0 || ans >= limite) return false
  return ans < ctx.param(ageFinObligationScolaire) || ctx.use(gagnePeu, enfant)
}

/** Whether a child counts for family benefits. */
export const enfantACharge: Rule<Personne, boolean> = {
  id: 'prestationsFamiliales.enfantACharge',
  law: [css('L512-3'), css('R512-2')],
  evaluate: (enfant, ctx) => estACharge(ctx, enfant, ctx.param(ageLimiteEnfant)),
}

/** The children who count for family benefits, those in résidence alternée among them. */
export const enfantsACharge: Rule<Menage, readonly Personne[]> = {
  id: 'prestationsFamiliales.enfantsACharge',
  law: [css('L512-3'), css('L513-1')],
  evaluate(menage, ctx) {
    const charge = ctx.each(ctx.use(enfants, menage), (enfant) => (ctx.use(enfantACharge, enfant) ? [enfant] : []))
    return charge.flat()
  },
}

/** Number of children who count for family benefits. */
export const nombreEnfantsACharge: Rule<Menage, number> = {
  id: 'prestationsFamiliales.nombreEnfantsACharge',
  law: [css('L512-3'), css('R512-2')],
  unit: 'count',
  evaluate: (menage, ctx) => ctx.use(enfantsACharge, menage).length,
}

const PART_RESIDENCE_ALTERNEE = 0.5

/** Share of a child in the allocations familiales: one half when the parents share them (CSS R521-3). */
export const partEnfant: Rule<Personne, number> = {
  id: 'prestationsFamiliales.partEnfant',
  law: [css('L521-2'), css('R521-3')],
  evaluate: (enfant, ctx) => (ctx.fact(residenceAlternee, enfant) ? PART_RESIDENCE_ALTERNEE : 1),
}
