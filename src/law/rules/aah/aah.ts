import { below } from '../../../engine/conditions'
import { sum } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Decided, Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { aahMontant } from '../../parameters/aah'
import { css } from '../../sources'
import { adultes, enfants } from '../commun/composition'
import { aahAgeAtteint, aahHandicap } from './eligibilite'
import { aahCalcul, aahNonCumulable, aahPersonne, aahPlafond } from './personne'
import { aahRessources } from './ressources'

/** Allocation aux adultes handicapés, of all people of the household together (without the majoration pour la vie autonome). */
export const aah: Rule<Menage, Verdict> = {
  id: 'aah',
  law: [css('L821-1'), css('L821-2'), css('L821-3'), css('R821-1')],
  evaluate(menage, ctx) {
    const tous = [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)]
    const conditions: Decided[] = []
    const hold = (...list: Parameters<typeof ctx.allOf>[0]) => {
      const decision = ctx.allOf(list)
      conditions.push(...decision.conditions)
      return decision.ok
    }
    const ages = ctx.each(tous, (personne) => ctx.use(aahAgeAtteint, personne))
    const enAge = tous.filter((_personne, index) => ages[index])
    if (!hold({ id: 'aah.age', law: [css('R821-1')], test: () => enAge.length > 0 })) {
      return refused({ ok: false, conditions })
    }
    const reconnus = ctx.each(enAge, (personne) => ctx.use(aahHandicap, personne))
    const concernes = enAge.filter((_personne, index) => reconnus[index])
    const handicap = hold({
      id: 'aah.handicap',
      law: [css('L821-1'), css('L821-2')],
      test: () => concernes.length > 0,
    })
    const montants = ctx.each(concernes, (personne) => ctx.use(aahPersonne, personne))
    const qui = concernes[montants.findIndex((montant) => montant > 0)] ?? concernes[0]
    const ok =
      handicap &&
      qui !== undefined &&
      hold(
        {
          id: 'aah.ressources',
          law: [css('L821-3'), css('D821-2')],
          test: () => below(ctx.use(aahRessources, qui), ctx.use(aahPlafond, qui), 'money'),
        },
        {
          id: 'aah.pension',
          law: [css('L821-1')],
          test: () => below(ctx.use(aahNonCumulable, qui), ctx.param(aahMontant), 'money'),
        },
      ) &&
      ctx.use(aahCalcul, qui) > 0
    const decision = { ok, conditions }
    return ok ? open(decision, sum(montants)) : refused(decision)
  },
}
