import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { evaluator } from '../../../engine/evaluate'
import { answerKey } from '../../../engine/types'
import { etudes, revenuFiscalReference } from '../../facts'
import { enfant, foyerFiscal1, foyerFiscal2, menage } from '../../menage'
import { bourseCollege } from '../bourse-college/bourse-college'
import { bourseLycee } from '../bourse-lycee/bourse-lycee'

const seul = () => menageDe().adulte({ naissance: '1985-05-02' })
const collegien = { naissance: '2014-03-05', etudes: 'college' } as const
const lyceen = { naissance: '2010-03-05', etudes: 'lycee' } as const
const petit = { naissance: '2022-03-05', etudes: 'maternelle' } as const
const NOVEMBRE = '2026-11-01'

const college = (foyer: ReturnType<typeof seul>, jour = NOVEMBRE) =>
  lu(valeurDe(bourseCollege, menage, foyer.reponses, jour))
const lycee = (foyer: ReturnType<typeof seul>, jour = NOVEMBRE) =>
  lu(valeurDe(bourseLycee, menage, foyer.reponses, jour))

describe('collège in 2026, one child: SMIC of July 2025 11,88 €, BMAF of January 474,37 € (D531-5, D531-7)', () => {
  it.each([
    // 296,8 × 11,88 = 3 525,98; 110,75 % is 525,36, the nearest multiple of three is 525
    ['at the ceiling of échelon 3', 3_526, 525],
    ['1 € over: échelon 2, 70,91 % is 336,38', 3_527, 336],
    ['at the ceiling of échelon 2: 841,2 × 11,88 = 9 993,46', 9_993, 336],
    ['1 € over: échelon 1, 25,60 % is 121,44', 9_994, 120],
    ['at the ceiling of échelon 1: 1 556,2 × 11,88 = 18 487,66', 18_488, 120],
    ['1 € over', 18_489, ['bourseCollege.ressources']],
  ])('%s', (_, rfr, attendu) => expect(college(seul().enfant(collegien).impots(rfr, 1.5))).toEqual(attendu))
})

describe('lycée', () => {
  it.each([
    // Published for 2025-2026 (incomes of 2024): 21 611 € for one child, 23 272 € for two; 3 401 € for échelon 6.
    ['one child, at the published ceiling', seul().enfant(lyceen), 21_611, 495],
    ['1 € over', seul().enfant(lyceen), 21_612, ['bourseLycee.ressources']],
    ['two children', seul().enfant(lyceen).enfant(petit), 23_272, 495],
    ['1 € over', seul().enfant(lyceen).enfant(petit), 23_273, ['bourseLycee.ressources']],
    ['échelon 6: 225,84 % of 466,44 € is 1 053,41', seul().enfant(lyceen).enfant(petit), 3_401, 1_053],
    ['échelon 5: 201,47 % is 939,74', seul().enfant(lyceen).enfant(petit), 3_402, 939],
  ] as const)('%s', (_, foyer, rfr, attendu) => expect(lycee(foyer.impots(rfr, 2), '2025-11-01')).toEqual(attendu))

  it('an apprentice has none', () => {
    expect(lycee(seul().enfant({ ...lyceen, etudes: 'apprentissage' }))).toEqual(['bourseLycee.eleve'])
  })

  it('each pupil has one', () => expect(lycee(seul().enfant(lyceen).enfant(lyceen).impots(0, 2))).toBe(2 * 1_071))
})

describe('before September the notice held is that of the year before', () => {
  it('its ceilings go with it: 1 556,2 × 11,65 = 18 129,73', () => {
    const foyer = (rfr: number) => seul().enfant(collegien).impots(rfr, 1.5)
    expect(college(foyer(18_130), '2026-08-01')).toBe(120)
    expect(college(foyer(18_131), '2026-08-01')).toEqual(['bourseCollege.ressources'])
    expect(college(foyer(18_131), '2026-09-01')).toBe(120)
  })
})

describe('the household (D531-4)', () => {
  const couple = (union: 'concubinage' | 'mariage') =>
    seul()
      .adulte({ naissance: '1986-05-02' })
      .union(union)
      .enfant(collegien)
      .impots(9_000, 1.5)
      .impots(9_500, 1, foyerFiscal2)

  it('partners who are neither married nor PACS add up two notices', () => {
    expect(college(couple('concubinage'))).toEqual(['bourseCollege.ressources'])
    expect(college(couple('mariage'))).toBe(336)
  })

  it('a grown child counts while on the notice: under 21, or under 25 and studying', () => {
    // 18 489 € is over the ceiling of one child
    const avec = (naissance: string, ecole: 'aucune' | 'superieur') =>
      college(seul().enfant(collegien).enfant({ naissance, etudes: ecole }).impots(18_489, 2))
    expect(avec('2005-11-02', 'aucune')).toBe(120)
    expect(avec('2005-11-01', 'aucune')).toEqual(['bourseCollege.ressources'])
    expect(avec('2001-11-02', 'superieur')).toBe(120)
    expect(avec('2001-11-01', 'superieur')).toEqual(['bourseCollege.ressources'])
  })
})

describe('questions', () => {
  it('no school is asked of a young child, and no income without a pupil', () => {
    const answers = new Map(seul().enfant(petit).reponses)
    for (const [fact, subject] of [
      [etudes, enfant('enfant1')],
      [revenuFiscalReference, foyerFiscal1],
    ] as const)
      answers.delete(answerKey(fact, subject))
    for (const rule of [bourseCollege, bourseLycee]) {
      expect(evaluator(answers, NOVEMBRE).evaluate(rule, menage)).toMatchObject({ value: { kind: 'refused' } })
    }
  })
})
