import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { menage } from '../../menage'
import { cf } from './cf'

/** Amount in euros, or the ids of the conditions that failed. */
const droit = (naissances: readonly string[], ressources = 30_000, dit: Partial<Dit> = {}) => {
  const famille = menageDe().adulte({ naissance: '1985-05-02', ...dit })
  for (const naissance of naissances) famille.enfant({ naissance })
  const given = new Map([['prestationsFamiliales.baseRessources', euros(ressources)]])
  const result = evaluator(famille.reponses, '2026-07-01', { given }).evaluate(cf, menage)
  if (result.kind !== 'known') return result.kind
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const TROIS = ['2018-01-05', '2019-01-05', '2020-01-05']

describe('three children of 3 to 20 (L522-1, R522-1; 41,65 % of 478,16 € is 199,15 €)', () => {
  it.each([
    ['three', TROIS, 199.15],
    ['two', TROIS.slice(1), ['cf.enfants']],
    ['the third turns 21 this month', [...TROIS.slice(1), '2005-07-31'], ['cf.enfants']],
    ['the third turns 21 next month', [...TROIS.slice(1), '2005-08-01'], 199.15],
    ['the third turns 3 this month: the allocation de base has just ended', [...TROIS.slice(1), '2023-07-31'], 199.15],
    ['the third turns 3 next month', [...TROIS.slice(1), '2023-08-01'], ['cf.enfants']],
  ])('%s', (_, naissances, expected) => expect(droit(naissances)).toEqual(expected))

  it('is not added to the allocation de base (L532-1)', () => {
    expect(droit([...TROIS, '2025-01-05'])).toEqual(['cf.sansAllocationDeBase'])
  })

  it('is not added to the PreParE either (L532-2)', () => {
    // 29 694 × 2,1 + 11 936 = 74 293,40: over the allocation de base; 24 853 × 2,1 + 9 989 + 12 × 199,15 = 64 570,10
    const enfants = [...TROIS, '2025-01-05']
    expect(droit(enfants, 75_000)).toEqual(['cf.ressources'])
    expect(droit(enfants, 75_000, { reductionTravail: 'arret' })).toEqual(['cf.sansPrepare', 'cf.ressources'])
  })
})

describe('resources of a person alone with three children in 2026 (24 853 × 1,8 + 9 989 = 54 724,40 €)', () => {
  it.each([
    ['at half of the ceiling: raised amount, 62,48 %', 27_362.2, 298.75],
    ['1 € over half', 27_363.2, 199.15],
    ['at the ceiling', 54_724.4, 199.15],
    ['1 € over: a twelfth less', 54_725.4, 199.07],
    // 12 × 199,15 = 2 389,80
    ['2 389 € over', 57_113.4, 0.07],
    ['2 389,80 € over', 57_114.2, ['cf.ressources']],
  ])('%s', (_, ressources, expected) => expect(droit(TROIS, ressources)).toEqual(expected))
})
