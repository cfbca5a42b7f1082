import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { menage } from '../../menage'
import { paje } from './paje'

/** Amount in euros, or the ids of the conditions that failed. */
const droit = (naissances: readonly string[], ressources = 0, biactif?: boolean) => {
  const famille = menageDe().adulte({ naissance: '1985-05-02' })
  if (biactif !== undefined) famille.adulte({ naissance: '1986-01-01' })
  for (const naissance of naissances) famille.enfant({ naissance })
  const given = new Map<string, unknown>([['prestationsFamiliales.baseRessources', euros(ressources)]])
  if (biactif) given.set('prestationsFamiliales.biactivite', true)
  const result = evaluator(famille.reponses, '2026-07-01', { given }).evaluate(paje, menage)
  if (result.kind !== 'known') return result.kind
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}

describe('the young child (L531-1, R552-2, R552-3; 41,65 % of 478,16 € is 199,15 €)', () => {
  it.each([
    ['born last month', ['2026-06-30'], 199.15],
    ['born this month', ['2026-07-01'], ['paje.enfant']],
    ['three next month', ['2023-08-01'], 199.15],
    ['three this month', ['2023-07-31'], ['paje.enfant']],
    ['two young children: one allowance', ['2024-01-05', '2025-02-05'], 199.15],
    ['twins: one each (L531-3)', ['2024-01-05', '2025-02-05', '2025-02-05'], 398.3],
    ['twins who are three', ['2023-01-05', '2023-01-05', '2025-02-05'], 199.15],
  ])('%s', (_, naissances, expected) => expect(droit(naissances)).toEqual(expected))
})

describe('resources in 2026 (L531-2, L531-3)', () => {
  it.each([
    // Alone with one child: 24 853 × 1,25 + 9 989 and 29 694 × 1,25 + 11 936.
    ['alone, at the ceiling of the full rate', undefined, 41_055.25, 199.15],
    ['alone, 1 € over: partial rate, 20,825 %', undefined, 41_056.25, 99.58],
    ['alone, at the ceiling of the partial rate', undefined, 49_053.5, 99.58],
    ['alone, 1 € over', undefined, 49_054.5, ['paje.ressources']],
    ['couple with one income, at the ceiling of the full rate', false, 31_066.25, 199.15],
    ['couple with one income, 1 € over', false, 31_067.25, 99.58],
    ['couple with two incomes has the ceiling of a person alone', true, 41_055.25, 199.15],
  ])('%s', (_, biactif, ressources, expected) => {
    expect(droit(['2025-01-05'], ressources, biactif)).toEqual(expected)
  })

  it('each child raises the ceiling: 25 % for the first two, 30 % from the third on', () => {
    const trois = ['2025-01-05', '2018-01-05', '2017-01-05']
    expect(droit(trois, 24_853 * 1.8 + 9_989)).toBe(199.15)
    expect(droit(trois, 24_853 * 1.8 + 9_990)).toBe(99.58)
  })
})
