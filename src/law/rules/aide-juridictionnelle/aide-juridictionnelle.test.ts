import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { affaireJustice } from '../../facts'
import { menage } from '../../menage'
import { aideJuridictionnelle } from './aide-juridictionnelle'

const droit = (dit: MenageDeTest, affaire = true) => {
  const { reponses } = dit.dire(affaireJustice, menage, affaire)
  const result = evaluator(reponses, '2026-07-01').evaluate(aideJuridictionnelle, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  const verdict = result.value
  if (verdict.kind === 'open') return Object.keys(verdict.details).find((part) => verdict.details[part])
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const seul = (revenu = 0) => menageDe().adulte({ naissance: '1980-01-01' }).impots(revenu, 1)
const famille = (revenu: number) =>
  menageDe().union('mariage').adulte({ naissance: '1980-01-01' }).adulte({ naissance: '1980-01-01' }).impots(revenu, 2)

describe('one person (published for 2025: 12,862, 15,203 and 19,290 €)', () => {
  it.each([
    [12_862, 'totale'],
    [12_863, 'partielle55'],
    [15_203, 'partielle55'],
    [15_204, 'partielle25'],
    [19_290, 'partielle25'],
    [19_291, ['aideJuridictionnelle.revenu']],
  ])('%d €', (revenu, expected) => expect(droit(seul(revenu))).toEqual(expected))
})

describe('two people (published for 2025: 15,177, 17,518 and 21,605 €)', () => {
  it.each([
    [15_177, 'totale'],
    [15_178, 'partielle55'],
    [17_518, 'partielle55'],
    [17_519, 'partielle25'],
    [21_605, 'partielle25'],
    [21_606, ['aideJuridictionnelle.revenu']],
  ])('%d €', (revenu, expected) => expect(droit(famille(revenu))).toEqual(expected))
})

describe('more people: 18 % of 12,862 € for the first two, 11.37 % for the others', () => {
  // 12,862 × (1 + 0.18 × 2 + 0.1137) is 18,954.73 €.
  const quatre = (revenu: number) =>
    famille(revenu).enfant({ naissance: '2015-01-01' }).enfant({ naissance: '2017-01-01' })
  it.each([
    [18_954, 'totale'],
    [18_955, 'partielle55'],
  ])('two adults and two children, %d €', (revenu, expected) => expect(droit(quatre(revenu))).toBe(expected))

  it.each([
    ['a child of 20', { naissance: '2005-07-02', etudes: 'aucune' }, 'totale'],
    ['a child of 21', { naissance: '2005-07-01', etudes: 'aucune' }, 'partielle55'],
    ['a student of 24', { naissance: '2001-07-02', etudes: 'superieur' }, 'totale'],
    ['a student of 25', { naissance: '2001-07-01', etudes: 'superieur' }, 'partielle55'],
  ] as const)('%s', (_, enfant, expected) => expect(droit(seul(15_000).enfant(enfant))).toBe(expected))

  it('an unmarried partner has a tax notice of their own', () => {
    expect(droit(seul(15_000).adulte({ naissance: '1980-01-01' }))).toBe('partielle55')
  })
})

describe('savings, and a case', () => {
  it.each([
    ['savings at the limit', 12_862, 'totale'],
    ['savings a euro above', 12_863, ['aideJuridictionnelle.epargne']],
  ])('%s', (_, epargne, expected) => expect(droit(seul().epargne(epargne))).toEqual(expected))

  it('no case: nothing is asked of income', () => {
    expect(droit(seul(), false)).toEqual(['aideJuridictionnelle.affaire'])
  })
})
