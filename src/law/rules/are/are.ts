import { below } from '../../../engine/conditions'
import { chercheEmploi } from '../../facts'
import { assAgeFin } from '../../parameters/ass'
import { css, travail } from '../../sources'
import { adultes, age, parmi } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { netDuMois, ressourcesDe, typesDe } from '../commun/ressources'

/** Allocation d'aide au retour à l'emploi: France Travail reads the contracts, and why the last one ended. */
export const are = oriente('are', [travail('L5422-1'), travail('L5421-3')], (etape, menage, ctx) => {
  const people = ctx.use(adultes, menage)
  const ages = ctx.each(people, (adulte) => ctx.use(age, adulte))
  // All income for the unemployed ends at the same age.
  const fin = ctx.param(assAgeFin)
  const enAge = etape.tenir({
    id: 'are.age',
    law: [travail('L5421-4'), css('L351-8')],
    test: () => below(Math.min(...ages), fin, 'years'),
  })
  if (!enAge) return false
  const jeunes = people.filter((_adulte, index) => (ages[index] ?? fin) < fin)
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
