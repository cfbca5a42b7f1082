import { euros, type Money } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { distanceEtudes, etudes, fratrie, fratrieEtudiante, handicapReconnu, revenuParents } from '../../facts'
import { menage, type Personne } from '../../menage'
import { plafondsBourseSup, pointsBourseSup } from '../../parameters/bourse-sup'
import { education } from '../../sources'
import { enfantsDuFoyerFiscal, revenuFiscal } from '../commun/foyer-fiscal'

/** Other children whom the student's parents support, and the students among them. */
function autresEnfants(ctx: Context, etudiant: Personne): { enfants: number; etudiants: number } {
  if (etudiant.role !== 'enfant') {
    const enfants = ctx.fact(fratrie, menage) - 1
    const etudiants = enfants > 0 ? ctx.fact(fratrieEtudiante, menage) - 1 : 0
    return { enfants, etudiants: Math.min(etudiants, enfants) }
  }
  const autres = ctx.use(enfantsDuFoyerFiscal, menage).filter((enfant) => enfant !== etudiant)
  const apresLeLycee = ctx.each(autres, (enfant) => ctx.fact(etudes, enfant) === 'superieur')
  return { enfants: autres.length, etudiants: apresLeLycee.filter(Boolean).length }
}

/** Points that do not depend on the distance. */
function pointsSansDistance(ctx: Context, etudiant: Personne): number {
  const { autreEtudiant, autreEnfant, handicap } = ctx.param(pointsBourseSup)
  const { enfants, etudiants } = autresEnfants(ctx, etudiant)
  const siens = autreEtudiant * etudiants + autreEnfant * (enfants - etudiants)
  return siens + (ctx.fact(handicapReconnu, etudiant) ? handicap : 0)
}

/** Income of the family: the parents', who are the household's adults when the student is a child of it. */
const revenuDeLaFamille = (ctx: Context, etudiant: Personne): Money =>
  etudiant.role === 'enfant' ? ctx.use(revenuFiscal, menage) : ctx.fact(revenuParents, menage)

/** Highest échelon (0 stands for 0 bis) whose ceiling the income respects; `null`: none. */
function echelonPour(ctx: Context, revenu: Money, points: number): number | null {
  const plafonds = ctx.param(plafondsBourseSup)
  const ouverts = plafonds.filter(
    (parPoints) => revenu <= euros(parPoints[Math.min(points, parPoints.length - 1)] ?? 0),
  )
  return ouverts.length > 0 ? ouverts.length - 1 : null
}

/** Échelon of one student. Brothers, sisters and distance are asked only while they can change it. */
export const echelonBourseSup: Rule<Personne, number | null> = {
  id: 'bourseSup.echelonDe',
  law: [education('D821-1')],
  evaluate(etudiant, ctx) {
    const revenu = revenuDeLaFamille(ctx, etudiant)
    if (echelonPour(ctx, revenu, Number.POSITIVE_INFINITY) === null) return null
    const points = pointsSansDistance(ctx, etudiant)
    const { distance } = ctx.param(pointsBourseSup)
    const proche = echelonPour(ctx, revenu, points + distance.moins30)
    if (proche === echelonPour(ctx, revenu, points + distance.plus250)) return proche
    return echelonPour(ctx, revenu, points + distance[ctx.fact(distanceEtudes, etudiant)])
  },
}
