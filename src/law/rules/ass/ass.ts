import { atMost } from '../../../engine/conditions'
import { monthsBetween } from '../../../engine/dates'
import { dividedBy, subtract, sum } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { chercheEmploi, cinqAnsDeTravail, dateNaissance } from '../../facts'
import type { Menage } from '../../menage'
import { assAgeMaximal, assMontantJour } from '../../parameters/ass'
import { travail } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { adultes } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { netDuMois, ressourcesDe } from '../commun/ressources'
import { assPersonne, assPlafond } from './personne'
import { assRessources } from './ressources'

/** Allocation de solidarité spécifique, of all adults together; the conditions are those of the one nearest to it. */
export const ass: Rule<Menage, Verdict> = {
  id: 'ass',
  law: [travail('L5423-1'), travail('R5423-1')],
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage)
    const mois = ctx.each(people, (adulte) => monthsBetween(ctx.fact(dateNaissance, adulte), ctx.date))
    const etape = etapes(ctx)
    const enAge = etape.tenir({
      id: 'ass.age',
      law: [travail('L5421-4')],
      test: () => atMost(Math.min(...mois), ctx.param(assAgeMaximal), 'months'),
    })
    if (!enAge) return refused(etape.decision)
    // Nobody over the age is asked about work.
    const jeunes = people.filter((_adulte, index) => (mois[index] ?? 0) <= ctx.param(assAgeMaximal))
    const sansEmploi = ctx.each(jeunes, (adulte) => ctx.fact(chercheEmploi, adulte))
    const chomeurs = jeunes.filter((_adulte, index) => sansEmploi[index])
    const montants = ctx.each(chomeurs, (adulte) => ctx.use(assPersonne, adulte))
    const qui = chomeurs[montants.findIndex((montant) => montant > 0)] ?? chomeurs[0]
    const ok =
      etape.tenir({ id: 'ass.chomage', law: [travail('L5423-1')], test: () => qui !== undefined }) &&
      qui !== undefined &&
      etape.tenir({
        id: 'ass.finDeDroits',
        law: [travail('L5423-1')],
        test: () => ressourcesDe(ctx, qui, ['chomage']).every((revenu) => netDuMois(ctx, revenu, ctx.date) === 0),
      }) &&
      etape.tenir({ id: 'ass.cinqAns', law: [travail('R5423-1')], test: () => ctx.fact(cinqAnsDeTravail, qui) }) &&
      etape.tenir(
        { id: 'ass.sansAah', law: [travail('R5425-1')], test: () => ctx.use(aahPersonne, qui) === 0 },
        {
          id: 'ass.ressources',
          law: [travail('R5423-1')],
          // Nothing is paid under the amount of one day.
          test: () =>
            atMost(
              dividedBy(ctx.use(assRessources, qui), 12),
              subtract(ctx.use(assPlafond, qui), ctx.param(assMontantJour)),
              'money',
            ),
        },
      )
    return ok ? open(etape.decision, sum(montants)) : refused(etape.decision)
  },
}
