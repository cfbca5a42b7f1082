import { below } from '../../../engine/conditions'
import { sum } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { aahMontant } from '../../parameters/aah'
import { css } from '../../sources'
import { adultes, enfants } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { aahAgeAtteint, aahHandicap } from './eligibilite'
import { aahNonCumulable, aahPersonne, aahPlafond } from './personne'
import { aahRessources } from './ressources'

/** Allocation aux adultes handicapés, of all people of the household together (without the majoration pour la vie autonome). */
export const aah: Rule<Menage, Verdict> = {
  id: 'aah',
  law: [css('L821-1'), css('L821-2'), css('L821-3'), css('R821-1')],
  evaluate(menage, ctx) {
    const tous = [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)]
    const etape = etapes(ctx)
    const ages = ctx.each(tous, (personne) => ctx.use(aahAgeAtteint, personne))
    const enAge = tous.filter((_personne, index) => ages[index])
    if (!etape.tenir({ id: 'aah.age', law: [css('R821-1')], test: () => enAge.length > 0 })) {
      return refused(etape.decision)
    }
    const reconnus = ctx.each(enAge, (personne) => ctx.use(aahHandicap, personne))
    const concernes = enAge.filter((_personne, index) => reconnus[index])
    const handicap = etape.tenir({
      id: 'aah.handicap',
      law: [css('L821-1'), css('L821-2')],
      test: () => concernes.length > 0,
    })
    const montants = ctx.each(concernes, (personne) => ctx.use(aahPersonne, personne))
    const qui = concernes[montants.findIndex((montant) => montant > 0)] ?? concernes[0]
    const ok =
      handicap &&
      qui !== undefined &&
      etape.tenir(
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
      )
    return ok ? open(etape.decision, sum(montants)) : refused(etape.decision)
  },
}
