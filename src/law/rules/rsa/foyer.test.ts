import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import type { Rule } from '../../../engine/types'
import { enfant, type Menage, menage } from '../../menage'
import { enfantCompte, nombreEnfants } from './enfants'
import { parentIsole } from './isolement'
import { rsaMontantForfaitaire } from './montants'

const valeur = <V>(foyer: MenageDeTest, rule: Rule<Menage, V>, day = '2026-07-01'): V => {
  const result = evaluator(foyer.reponses, day).evaluate(rule, menage)
  if (result.kind === 'missing') throw new Error(result.facts.map((ref) => ref.fact.id).join())
  return result.value
}
const foyer = (adultes: number, enfants: number, naissance = '2015-02-03'): MenageDeTest => {
  const built = menageDe()
  for (let n = 0; n < adultes; n += 1) built.adulte({ naissance: '1985-01-01' })
  for (let n = 0; n < enfants; n += 1) built.enfant({ naissance })
  return built
}

describe('montant forfaitaire (R262-1)', () => {
  it.each([
    [1, 0, 651.69],
    [1, 1, 977.54],
    [1, 2, 1173.04],
    [1, 3, 1433.72],
    [2, 0, 977.54],
    [2, 1, 1173.04],
    [2, 2, 1368.55],
    [2, 3, 1629.23],
    [2, 4, 1889.9],
  ])('%i adults and %i children', (adultes, enfants, expected) =>
    expect(valeur(foyer(adultes, enfants), rsaMontantForfaitaire) / 100).toBe(expected),
  )

  it('follows the base amount of the day', () =>
    expect(valeur(foyer(1, 0), rsaMontantForfaitaire, '2026-03-31') / 100).toBe(646.52))
})

describe('parent alone (L262-9, R262-2)', () => {
  it.each([
    ['a child under three', foyer(1, 1, '2023-07-02'), true],
    ['a child of three', foyer(1, 1, '2023-07-01'), false],
    ['a child of three, alone for less than eighteen months', foyer(1, 1, '2023-07-01').separationRecente(), true],
    ['alone for less than eighteen months without a child', foyer(1, 0).separationRecente(), false],
    ['a couple with a baby', foyer(2, 1, '2026-01-01'), false],
    ['expecting', menageDe().adulte({ naissance: '1999-01-01', enceinte: true }), true],
    ['expecting, in a couple', foyer(1, 0).adulte({ naissance: '1999-01-01', enceinte: true }), false],
  ])('%s', (_, situation, expected) => expect(valeur(situation, parentIsole)).toBe(expected))

  it.each([
    [1, 1115.8],
    [2, 1394.75],
  ])('raises the amount with %i children', (enfants, expected) =>
    expect(valeur(foyer(1, enfants, '2024-05-05'), rsaMontantForfaitaire) / 100).toBe(expected),
  )

  it('asks nobody over 62 whether she is pregnant', () => {
    const answers = new Map(menageDe().adulte({ naissance: '1952-01-01' }).reponses)
    answers.delete('enceinte@demandeur')
    expect(evaluator(answers, '2026-07-01').evaluate(parentIsole, menage)).toMatchObject({ value: false })
  })
})

describe('children who count (R262-3)', () => {
  it.each([
    ['24 years old', { naissance: '2001-07-02' }, 1],
    ['25 on the day', { naissance: '2001-07-01' }, 0],
    ['earns a cent less than 40 % of the base amount', { naissance: '2009-01-01', salaire: 260.67 }, 1],
    ['earns 40 % of the base amount', { naissance: '2009-01-01', salaire: 260.68 }, 0],
  ])('%s', (_, dit, expected) => expect(valeur(foyer(1, 0).enfant(dit), nombreEnfants)).toBe(expected))

  it.each([
    [464.1, true],
    [464.11, false],
  ])('the only child of a parent newly alone may earn what the increase adds: %d €', (salaire, expected) => {
    const parent = foyer(1, 0).separationRecente().enfant({ naissance: '2009-01-01', salaire })
    const result = evaluator(parent.reponses, '2026-07-01').evaluate(enfantCompte, enfant('enfant1'))
    expect(result).toMatchObject({ kind: 'known', value: expected })
  })
})
