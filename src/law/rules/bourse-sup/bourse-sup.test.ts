import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { answerKey } from '../../../engine/types'
import { distanceEtudes, etudes, etudie, fratrie, fratrieEtudiante, revenuParents } from '../../facts'
import { demandeur, enfant, menage } from '../../menage'
import { bourseSup } from './bourse-sup'

const JOUR = '2026-11-01'
const parent = { naissance: '1975-05-02' }
const etudiant = { naissance: '2006-03-05', etudes: 'superieur' } as const
const bourse = (foyer: ReturnType<typeof menageDe>) => lu(valeurDe(bourseSup, menage, foyer.reponses, JOUR))

/** A student child, brothers and sisters, and the income of the parents. */
const famille = (rfr: number, distance: 'moins30' | 'de30a249' | 'plus250', autres: readonly Dit[] = []) => {
  const foyer = menageDe().adulte(parent).enfant(etudiant).impots(rfr, 1.5)
  for (const autre of autres) foyer.enfant(autre)
  for (let rang = 1; rang <= 1 + autres.length; rang += 1) foyer.dire(distanceEtudes, enfant(`enfant${rang}`), distance)
  return foyer
}

describe('a child of the household: ten months of the échelon (arrêtés of 13 April 2023 and 15 April 2025)', () => {
  it.each([
    ['no points, at the ceiling of échelon 7', 265, 'moins30', 6_335],
    ['1 € over: échelon 6', 266, 'moins30', 5_506],
    ['at the ceiling of échelon 0 bis', 35_086, 'moins30', 1_454],
    ['1 € over', 35_087, 'moins30', ['bourseSup.ressources']],
    ['30 to 249 km, one point', 38_966, 'de30a249', 1_454],
    ['1 € over', 38_967, 'de30a249', ['bourseSup.ressources']],
    ['250 km and over, two points', 42_877, 'plus250', 1_454],
    ['échelon 1 with two points', 29_150, 'plus250', 2_163],
  ] as const)('%s', (_, rfr, distance, attendu) => expect(bourse(famille(rfr, distance))).toEqual(attendu))

  it('another child is worth 2 points, another student 4, who has a grant too', () => {
    const petit = { naissance: '2016-03-05', etudes: 'primaire' } as const
    expect(bourse(famille(42_877, 'moins30', [petit]))).toBe(1_454)
    expect(bourse(famille(42_878, 'moins30', [petit]))).toEqual(['bourseSup.ressources'])
    const autre = { naissance: '2007-03-05', etudes: 'superieur' } as const
    expect(bourse(famille(50_668, 'moins30', [autre]))).toBe(2 * 1_454)
  })

  it('a recognised disability is worth 4 points', () => {
    const foyer = menageDe()
      .adulte(parent)
      .enfant({ ...etudiant, tauxIncapacite: 'de50a79' })
      .dire(distanceEtudes, enfant('enfant1'), 'moins30')
    expect(bourse(foyer.impots(50_668, 1.5))).toBe(1_454)
  })

  it.each([
    ['28 on 1 September', '1998-09-01', ['bourseSup.etudiant']],
    ['28 on 2 September', '1998-09-02', 6_335],
  ])('%s', (_, naissance, attendu) => {
    const foyer = menageDe().adulte(parent).enfant({ naissance, etudes: 'superieur' })
    expect(bourse(foyer.dire(distanceEtudes, enfant('enfant1'), 'moins30').impots(0, 1.5))).toEqual(attendu)
  })
})

describe('a student who lives alone: the incomes and the charges of the parents', () => {
  const seul = (revenu: number) =>
    menageDe()
      .adulte({ naissance: '2005-03-05', etudie: true, etudes: 'superieur' })
      .dire(revenuParents, menage, euros(revenu))
      .dire(fratrie, menage, 3)
      .dire(fratrieEtudiante, menage, 2)
      .dire(distanceEtudes, demandeur, 'moins30')

  it('one other student and one other child: 6 points', () => {
    expect(bourse(seul(58_459))).toBe(1_454)
    expect(bourse(seul(58_460))).toEqual(['bourseSup.ressources'])
  })

  it('married or a parent: told to see the Crous', () => {
    const conjoint = { naissance: '2004-03-05' }
    const verdict = (foyer: ReturnType<typeof menageDe>) => valeurDe(bourseSup, menage, foyer.reponses, JOUR)
    expect(verdict(seul(0).adulte(conjoint).union('mariage'))).toMatchObject({ kind: 'refer', reason: 'autonome' })
    expect(verdict(seul(0).enfant({ naissance: '2026-01-05' }))).toMatchObject({ kind: 'refer' })
    expect(verdict(seul(0).adulte(conjoint).union('concubinage'))).toMatchObject({ kind: 'open' })
  })

  it('asks the brothers, the sisters and the distance only while they can change the grant', () => {
    const riche = new Map(seul(200_000).reponses)
    for (const fact of [fratrie, fratrieEtudiante]) riche.delete(answerKey(fact, menage))
    riche.delete(answerKey(distanceEtudes, demandeur))
    expect(evaluator(riche, JOUR).evaluate(bourseSup, menage)).toMatchObject({ value: { kind: 'refused' } })
  })
})

it('an adult who does not study, or is too old for it, is asked nothing of studies', () => {
  const sans = (naissance: string, dit: readonly { readonly id: string }[]) => {
    const answers = new Map(menageDe().adulte({ naissance }).reponses)
    for (const fact of dit) answers.delete(`${fact.id}@${demandeur.id}`)
    return evaluator(answers, JOUR).evaluate(bourseSup, menage)
  }
  expect(sans('2000-03-05', [etudes])).toMatchObject({ value: { kind: 'refused' } })
  expect(sans('1952-03-05', [etudes, etudie])).toMatchObject({ value: { kind: 'refused' } })
})
