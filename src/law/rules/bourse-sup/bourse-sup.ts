import { atLeast } from '../../../engine/conditions'
import { type Money, sum, times, ZERO } from '../../../engine/money'
import { open, refer, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { type Menage, menage, type Personne } from '../../menage'
import { mensualitesBourseSup, montantsBourseSup } from '../../parameters/bourse-sup'
import { education } from '../../sources'
import { etapes } from '../commun/etapes'
import { echelonBourseSup } from './echelon'
import { aSonPropreFoyer, etudiants } from './etudiants'

const loi = [education('L821-1'), education('D821-1')]

/** Grant of one student, euros for a year of studies; zero for one who has a household of their own, or too much income. */
export const bourseSupPersonne: Rule<Personne, Money> = {
  id: 'bourseSup.personne',
  law: loi,
  unit: 'money',
  evaluate(personne, ctx) {
    if (!ctx.use(etudiants, menage).includes(personne) || aSonPropreFoyer(ctx, menage, personne)) return ZERO
    const echelon = ctx.use(echelonBourseSup, personne)
    if (echelon === null) return ZERO
    return times(ctx.param(montantsBourseSup)[echelon] ?? ZERO, ctx.param(mensualitesBourseSup))
  },
}

/** Bourse sur critères sociaux of all students of the household together. */
export const bourseSup: Rule<Menage, Verdict> = {
  id: 'bourseSup',
  law: loi,
  evaluate(foyer, ctx) {
    const etape = etapes(ctx)
    const etudiant = etape.tenir({
      id: 'bourseSup.etudiant',
      law: loi,
      test: () => atLeast(ctx.use(etudiants, foyer).length, 1, 'count'),
    })
    if (!etudiant) return refused(etape.decision)
    const tous = ctx.use(etudiants, foyer)
    const aPart = tous.filter((personne) => aSonPropreFoyer(ctx, foyer, personne))
    if (aPart.length === tous.length) return refer('autonome', etape.decision)
    const montants = ctx.each(tous, (personne) => ctx.use(bourseSupPersonne, personne)).filter((montant) => montant > 0)
    if (montants.length === 0 && aPart.length > 0) return refer('autonome', etape.decision)
    const ressources = etape.tenir({ id: 'bourseSup.ressources', law: loi, test: () => montants.length > 0 })
    if (!ressources) return refused(etape.decision)
    return open(etape.decision, sum(montants), 'year', { etudiants: montants.length })
  },
}
