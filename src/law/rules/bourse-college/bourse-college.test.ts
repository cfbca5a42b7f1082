import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { foyerFiscal2, menage } from '../../menage'
import { bourseCollege } from './bourse-college'

/** Euros a year, or the conditions that fail. */
function droit(famille: MenageDeTest, jour = '2026-11-01') {
  const result = evaluator(famille.reponses, jour).evaluate(bourseCollege, menage)
  if (result.kind === 'missing') return result.facts.map(({ fact }) => fact.id)
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const parent = () => menageDe().adulte({ naissance: '1985-05-05' })
const collegien = (rfr: number) => parent().enfant({ naissance: '2014-03-03', etudes: 'college' }).impots(rfr, 1.5)

describe('bourse de collège, one child, return of 2026: Smic of July 2025 11.88 €, BMAF of January 2026 474.37 €', () => {
  it.each([
    // 11.88 × 296.8 = 3 525.98, rounded 3 526; 474.37 × 110.75 % = 525.36, nearest multiple of three 525.
    [3_526, 525],
    [3_526.01, 336],
    // 11.88 × 841.2 = 9 993.46; 474.37 × 70.91 % = 336.38.
    [9_993, 336],
    [9_993.01, 120],
    // 11.88 × 1 556.2 = 18 487.66; 474.37 × 25.6 % = 121.44.
    [18_488, 120],
    [18_488.01, ['bourseCollege.ressources']],
  ])('income of %s €', (rfr, expected) => expect(droit(collegien(rfr))).toEqual(expected))

  it('takes the notice of the year before until August: Smic of July 2024 11.65 €, limit 18 130 €', () => {
    expect(droit(collegien(18_130), '2026-08-01')).toBe(120)
    expect(droit(collegien(18_131), '2026-08-01')).toEqual(['bourseCollege.ressources'])
  })

  it('has a limit for eight children and over', () => {
    const famille = (rfr: number) => {
      const one = parent().enfant({ naissance: '2014-03-03', etudes: 'college' })
      for (let year = 2015; year < 2024; year += 1) one.enfant({ naissance: `${year}-01-01`, etudes: 'primaire' })
      return one.impots(rfr, 9)
    }
    // 11.88 × 4 070 = 48 351.60
    expect(droit(famille(48_352))).toBe(120)
    expect(droit(famille(48_353))).toEqual(['bourseCollege.ressources'])
  })
})

it('is paid for each pupil', () => {
  const deux = collegien(3_000).enfant({ naissance: '2012-06-06', etudes: 'college' })
  expect(droit(deux)).toBe(1_050)
})

it('counts the income of both partners, married or not (D531-4)', () => {
  const couple = (second: number) =>
    collegien(10_000).adulte({ naissance: '1985-01-01' }).impots(second, 1, foyerFiscal2)
  expect(droit(couple(8_488))).toBe(120)
  expect(droit(couple(8_489))).toEqual(['bourseCollege.ressources'])
})

it('is for pupils of a collège: a child at primary school has none, and no income is asked', () => {
  const ecolier = parent().enfant({ naissance: '2016-03-03', etudes: 'primaire' })
  expect(droit(ecolier)).toEqual(['bourseCollege.eleve'])
})
