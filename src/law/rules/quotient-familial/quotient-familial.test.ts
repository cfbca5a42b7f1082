import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { menage } from '../../menage'
import { parts, quotientFamilialMontant } from './montant'
import { quotientFamilial } from './quotient-familial'

const JOUR = '2026-07-01'
const famille = (enfants: readonly Partial<Dit>[], adultes: readonly Partial<Dit>[] = [{}]) => {
  const foyer = menageDe()
  for (const dit of adultes) foyer.adulte({ naissance: '1985-05-02', ...dit })
  for (const dit of enfants) foyer.enfant({ naissance: '2015-05-02', ...dit })
  return foyer.reponses
}

describe('shares: two for the parents, then one half, one half, one, and one half for each further child', () => {
  it.each([
    [1, 2.5],
    [2, 3],
    [3, 4],
    [4, 4.5],
    [5, 5],
  ])('%d children, one parent or two', (nombre, expected) => {
    const enfants = Array.from({ length: nombre }, () => ({}))
    for (const adultes of [[{}], [{}, {}]]) {
      expect(evaluator(famille(enfants, adultes), JOUR).evaluate(parts, menage)).toMatchObject({ value: expected })
    }
  })

  it('one half more for a disabled child', () => {
    const reponses = famille([{ tauxIncapacite: 'de80' }, {}])
    expect(evaluator(reponses, JOUR).evaluate(parts, menage)).toMatchObject({ value: 3.5 })
  })
})

it('is a twelfth of the taxable income, and the benefits of the month, for each share', () => {
  const given = new Map([['quotientFamilial.prestations', euros(300)]])
  // 1 500 × 1,036529… = 1 554,79 a month before any deduction; (1 554,79 + 300) ÷ 2,5
  const evaluation = evaluator(famille([{}], [{ salaire: 1500 }]), JOUR, { given })
  expect(evaluation.evaluate(quotientFamilialMontant, menage)).toMatchObject({ value: euros(741.92) })
  expect(evaluation.evaluate(quotientFamilial, menage)).toMatchObject({
    value: { kind: 'open', amount: null, details: { quotient: euros(741.92) } },
  })
})

it('counts what the Caf pays each month', () => {
  // Two children, no rent, 3 000 € a month each: the allocations familiales alone, 32 % of 478,16 €.
  const riches = famille([{}, {}], [{ salaire: 3000 }, { salaire: 3000 }])
  // 3 000 × 1,036529… = 3 109,59; (6 219,18 + 153,01) ÷ 3
  expect(evaluator(riches, JOUR).evaluate(quotientFamilialMontant, menage)).toMatchObject({ value: euros(2124.06) })
})

it('is told to families only', () => {
  expect(evaluator(famille([]), JOUR).evaluate(quotientFamilial, menage)).toMatchObject({ value: { kind: 'refused' } })
})
