import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { menage } from '../../menage'
import { primeNaissance } from './prime-naissance'

/** Amount in euros, or the ids of the conditions that failed. */
const droit = (ressources: number, { enceinte = true, couple = false, naissances = [] as readonly string[] } = {}) => {
  const famille = menageDe().adulte({ naissance: '1990-05-02', enceinte })
  if (couple) famille.adulte({ naissance: '1990-01-01' })
  for (const naissance of naissances) famille.enfant({ naissance })
  const given = new Map([['prestationsFamiliales.baseRessources', euros(ressources)]])
  const result = evaluator(famille.reponses, '2026-07-01', { given }).evaluate(primeNaissance, menage)
  if (result.kind !== 'known') return result.kind
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}

describe('229,75 % of 478,16 € for a child expected (D531-2)', () => {
  it('expecting', () => expect(droit(0)).toBe(1098.57))
  it('not expecting', () => expect(droit(0, { enceinte: false })).toEqual(['primeNaissance.grossesse']))
})

describe('ceiling of the allocation de base at the partial rate in 2026, the child expected counts (D531-3-1)', () => {
  it.each([
    // 29 694 × 1,25 + 11 936
    ['alone, at the ceiling', 49_053.5, {}, 1098.57],
    ['alone, a cent over', 49_053.51, {}, ['primeNaissance.ressources']],
    // 29 694 × 1,25
    ['couple with one income, at the ceiling', 37_117.5, { couple: true }, 1098.57],
    ['couple with one income, a cent over', 37_117.51, { couple: true }, ['primeNaissance.ressources']],
    // 29 694 × 1,50 + 11 936
    ['a child already', 56_477, { naissances: ['2020-01-05'] }, 1098.57],
    ['a child already, a cent over', 56_477.01, { naissances: ['2020-01-05'] }, ['primeNaissance.ressources']],
  ])('%s', (_, ressources, famille, expected) => expect(droit(ressources, famille)).toEqual(expected))
})
