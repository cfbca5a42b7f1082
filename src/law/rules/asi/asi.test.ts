import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import type { Answers } from '../../../engine/types'
import { menage } from '../../menage'
import { asi } from './asi'

const droit = (reponses: Answers, ressources?: number) => {
  const given = new Map(ressources === undefined ? [] : [['minimumVieillesse.ressources', euros(ressources)]])
  const result = evaluator(reponses, '2026-07-01', { given }).evaluate(asi, menage)
  if (result.kind === 'missing') return result.kind
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const invalide = (dit: Partial<Dit> = {}) =>
  menageDe().adulte({ naissance: '1980-03-02', pensionInvalidite: 400, ...dit })

describe('who may claim (L815-24)', () => {
  it.each([
    ['an invalidity pension', {}, 514.86],
    ['none', { pensionInvalidite: 0 }, ['asi.pensionInvalidite']],
    ['one that has stopped', { pensionInvalidite: { recent: 400, arrete: true } }, ['asi.pensionInvalidite']],
    ['the age of the ASPA', { naissance: '1961-07-01' }, ['asi.age']],
    ['one day short of it', { naissance: '1961-07-02' }, 514.86],
  ])('%s', (_, dit, expected) => expect(droit(invalide(dit).reponses)).toEqual(expected))

  it.each([
    ['titre10', 514.86],
    ['titre5', ['asi.sejour']],
  ] as const)('permit of ten years, or fewer (L816-1): %s', (nationalite, expected) => {
    expect(droit(invalide().nationalite(nationalite).reponses)).toEqual(expected)
  })
})

describe('what lacks to reach the limit (D815-19: 914,86 € alone, 1 601,00 € for a couple)', () => {
  it.each([
    ['a euro under', 913.86, 1],
    ['at the limit', 914.86, ['asi.ressources']],
  ])('alone, %s', (_, ressources, expected) => expect(droit(invalide().reponses, ressources)).toEqual(expected))

  it.each([
    ['what lacks to the limit of a couple', 1100, 501],
    ['but no more than the limit of one person less the least pension (2° b)', 1000, 579.57],
  ])('the partner without a pension: %s', (_, ressources, expected) => {
    expect(droit(invalide().adulte({ naissance: '1980-01-01' }).reponses, ressources)).toBe(expected)
  })

  it('two pensions: half each of what lacks (2° a)', () => {
    const couple = invalide().adulte({ naissance: '1980-01-01', pensionInvalidite: 400 })
    expect(droit(couple.reponses, 801)).toBe(800)
  })

  it('beside a partner of the age of the ASPA: half of what lacks (2° c)', () => {
    expect(droit(invalide().adulte({ naissance: '1950-01-01' }).reponses, 801)).toBe(400)
  })
})
