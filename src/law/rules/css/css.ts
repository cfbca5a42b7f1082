import { atMost } from '../../../engine/conditions'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { css as codeSecuriteSociale } from '../../sources'
import { adultes } from '../commun/composition'
import { rsa } from '../rsa/rsa'
import { cssEnfants, cssFoyerAutonome, cssPlafondGratuite, cssPlafondParticipation } from './foyer'
import { cssParticipationFoyer } from './participation'
import { ressourcesFaceAuPlafond } from './ressources'

const LAW = [codeSecuriteSociale('L861-1')]

/**
 * Complémentaire santé solidaire: free, or against a contribution. Open without an amount; `details.gratuite`,
 * `details.participation` (cents a month for the household), `details.personnes` (members covered).
 */
export const css: Rule<Menage, Verdict> = {
  id: 'css',
  law: [codeSecuriteSociale('L861-1'), codeSecuriteSociale('L861-2'), codeSecuriteSociale('R861-2')],
  evaluate(menage, ctx) {
    const autonome = ctx.allOf([{ id: 'css.autonomie', law: LAW, test: () => ctx.use(cssFoyerAutonome, menage) }])
    if (!autonome.ok) return refused(autonome)
    const personnes = ctx.use(adultes, menage).length + ctx.use(cssEnfants, menage).length
    const gratuite = ctx.anyOf([
      {
        id: 'css.ressourcesGratuite',
        law: [codeSecuriteSociale('L861-1'), codeSecuriteSociale('R861-3')],
        test: () => {
          const plafond = ctx.use(cssPlafondGratuite, menage)
          return atMost(ressourcesFaceAuPlafond(ctx, menage, plafond), plafond, 'money')
        },
      },
      {
        id: 'css.rsa',
        law: [codeSecuriteSociale('L861-2')],
        test: () => ctx.use(rsa, menage).kind === 'open',
      },
    ])
    if (gratuite.ok) {
      const conditions = [...autonome.conditions, ...gratuite.conditions.filter((condition) => condition.ok)]
      return open({ ok: true, conditions }, null, 'month', { gratuite: true, participation: 0, personnes })
    }
    const participation = ctx.allOf([
      {
        id: 'css.ressources',
        law: LAW,
        test: () => {
          const plafond = ctx.use(cssPlafondParticipation, menage)
          return atMost(ressourcesFaceAuPlafond(ctx, menage, plafond), plafond, 'money')
        },
      },
    ])
    const conditions = [...autonome.conditions, ...participation.conditions]
    if (!participation.ok) return refused({ ok: false, conditions })
    return open({ ok: true, conditions }, null, 'month', {
      gratuite: false,
      participation: ctx.use(cssParticipationFoyer, menage),
      personnes,
    })
  },
}
