import type { Context, Rule } from '../../../engine/types'
import type { Menage, Personne } from '../../menage'
import { enfantsCf } from '../../parameters/cf'
import { css } from '../../sources'
import { enfants } from '../commun/composition'
import { ageAtteint } from '../prestations-familiales/ages'
import { estACharge } from '../prestations-familiales/enfants-a-charge'

function compter(ctx: Context, menage: Menage, compte: (enfant: Personne) => boolean): number {
  return ctx.each(ctx.use(enfants, menage), compte).filter(Boolean).length
}

/** Children under 21 who earn little: they raise the ceiling. */
export const nombreEnfantsCf: Rule<Menage, number> = {
  id: 'cf.nombreEnfants',
  law: [css('L522-1'), css('R522-1')],
  unit: 'count',
  evaluate: (menage, ctx) => compter(ctx, menage, (enfant) => estACharge(ctx, enfant, ctx.param(enfantsCf).avant)),
}

/** Those of them who are three or over: three are needed. */
export const nombreEnfantsOuvrantDroit: Rule<Menage, number> = {
  id: 'cf.nombreEnfantsOuvrantDroit',
  law: [css('L522-1'), css('R522-1')],
  unit: 'count',
  evaluate(menage, ctx) {
    const { des, avant } = ctx.param(enfantsCf)
    return compter(ctx, menage, (enfant) => ctx.use(ageAtteint, enfant) >= des && estACharge(ctx, enfant, avant))
  },
}

/** The same count by age alone, so that nobody is asked about incomes in vain. */
export const nombreEnfantsParAge: Rule<Menage, number> = {
  id: 'cf.nombreEnfantsParAge',
  law: [css('R522-1')],
  evaluate(menage, ctx) {
    const { des, avant } = ctx.param(enfantsCf)
    return compter(ctx, menage, (enfant) => ctx.use(ageAtteint, enfant) >= des && ctx.use(ageAtteint, enfant) < avant)
  },
}
