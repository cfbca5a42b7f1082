import type { IsoDate } from '../../../engine/dates'
import { type Money, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { dateNaissance } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { ageMajoration, tauxMajoration } from '../../parameters/af'
import { bmaf } from '../../parameters/bmaf'
import { css } from '../../sources'
import { ageAcquis } from '../prestations-familiales/ages'
import { enfantsACharge, partEnfant } from '../prestations-familiales/enfants-a-charge'
import { trancheDe } from './tranche'

const ENFANTS_SANS_EXCEPTION = 3

/** Whether the child has reached the age of the majoration that applies to its birth. */
function aAgeDeMajoration(ctx: Context, enfant: Personne): boolean {
  const { age: requis, maintien } = ctx.param(ageMajoration)
  const ne: IsoDate = ctx.fact(dateNaissance, enfant)
  return ctx.use(ageAcquis, enfant) >= (maintien && ne < maintien.nesAvant ? maintien.age : requis)
}

/** Children who give no majoration whatever their age: in a family of two the oldest one. Of twins, one only. */
export const enfantsSansMajoration: Rule<Menage, readonly Personne[]> = {
  id: 'af.enfantsSansMajoration',
  law: [css('L521-3'), css('R521-1')],
  evaluate(menage, ctx) {
    const charge = ctx.use(enfantsACharge, menage)
    if (charge.length >= ENFANTS_SANS_EXCEPTION) return []
    const naissance = (enfant: Personne) => ctx.fact(dateNaissance, enfant)
    return [...charge].sort((a, b) => naissance(a).localeCompare(naissance(b))).slice(0, 1)
  },
}

/** Majorations for older children, in the household's band of resources; one half in résidence alternée. */
export const majoration: Rule<Menage, Money> = {
  id: 'af.majoration',
  law: [css('L521-3'), css('R521-1'), css('D521-1'), css('R521-4')],
  unit: 'money',
  evaluate(menage, ctx) {
    const enfants = ctx.use(enfantsACharge, menage)
    if (enfants.length < 2) return ZERO
    const exceptes = ctx.use(enfantsSansMajoration, menage)
    let parts = 0
    for (const enfant of enfants) {
      if (!exceptes.includes(enfant) && aAgeDeMajoration(ctx, enfant)) parts += ctx.use(partEnfant, enfant)
    }
    if (parts === 0) return ZERO
    return times(ctx.param(bmaf), ctx.param(tauxMajoration) * parts * trancheDe(ctx, menage, enfants.length).taux)
  },
}
