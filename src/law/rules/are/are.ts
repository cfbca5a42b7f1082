import { atMost } from '../../../engine/conditions'
import { monthsBetween } from '../../../engine/dates'
import { chercheEmploi, dateNaissance } from '../../facts'
import { assAgeMaximal } from '../../parameters/ass'
import { travail } from '../../sources'
import { adultes, parmi } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { netDuMois, ressourcesDe, typesDe } from '../commun/ressources'

/** Allocation d'aide au retour à l'emploi: France Travail reads the contracts, and why the last one ended. */
export const are = oriente('are', [travail('L5422-1'), travail('L5421-3')], (etape, menage, ctx) => {
  const people = ctx.use(adultes, menage)
  const mois = ctx.each(people, (adulte) => monthsBetween(ctx.fact(dateNaissance, adulte), ctx.date))
  // The age at which all income for the unemployed ends, in months: the same as that of the ASS.
  const limite = ctx.param(assAgeMaximal)
  const enAge = etape.tenir({
    id: 'are.age',
    law: [travail('L5421-4')],
    test: () => atMost(Math.min(...mois), limite, 'months'),
  })
  if (!enAge) return false
  const jeunes = people.filter((_adulte, index) => (mois[index] ?? 0) <= limite)
  const chomeurs = parmi(ctx, jeunes, (adulte) => ctx.fact(chercheEmploi, adulte))
  if (!etape.tenir({ id: 'are.chercheEmploi', law: [travail('L5421-3')], test: () => chomeurs.length > 0 }))
    return false
  const anciens = parmi(ctx, chomeurs, (adulte) => typesDe(ctx, adulte).includes('salaire'))
  return (
    etape.tenir({ id: 'are.salaire', law: [travail('L5422-1')], test: () => anciens.length > 0 }) &&
    etape.tenir({
      id: 'are.sansAllocation',
      law: [travail('L5422-1')],
      test: () =>
        ctx
          .each(anciens, (adulte) =>
            ressourcesDe(ctx, adulte, ['chomage']).every((revenu) => netDuMois(ctx, revenu, ctx.date) === 0),
          )
          .includes(true),
    })
  )
})
