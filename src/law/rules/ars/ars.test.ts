import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { menage } from '../../menage'
import { ars } from './ars'

/** Amount in euros, or the ids of the conditions that failed. */
const droit = (enfants: readonly (string | Dit)[], ressources = 0, jour = '2026-07-01') => {
  const famille = menageDe().adulte({ naissance: '1985-05-02' })
  for (const dit of enfants) famille.enfant(typeof dit === 'string' ? { naissance: dit, etudes: 'lycee' } : dit)
  const given = new Map([['prestationsFamiliales.baseRessources', euros(ressources)]])
  const result = evaluator(famille.reponses, jour, { given }).evaluate(ars, menage)
  if (result.kind !== 'known') return result.kind
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}

describe('ages of the return to school of 2026 (R543-2, D543-1; BMAF 478,16 €)', () => {
  it.each([
    ['6 in December: 89,72 %', '2020-12-31', 429.01],
    ['6 in February', '2021-02-01', ['ars.enfants']],
    ['10 in December', '2016-01-01', 429.01],
    ['11 in December: 94,67 %', '2015-12-31', 452.67],
    ['14 in December', '2012-01-01', 452.67],
    ['15 in December: 97,95 %', '2011-12-31', 468.36],
    ['18 on 16 September', '2008-09-16', 468.36],
    ['18 on 15 September', '2008-09-15', ['ars.enfants']],
  ])('%s', (_, naissance, expected) => expect(droit([naissance])).toEqual(expected))

  it('a child who turns 6 in January must already be in primary school', () => {
    expect(droit([{ naissance: '2021-01-31', etudes: 'primaire' }])).toBe(429.01)
    expect(droit([{ naissance: '2021-01-31', etudes: 'maternelle' }])).toEqual(['ars.enfants'])
    expect(droit([{ naissance: '2021-02-01', etudes: 'primaire' }])).toEqual(['ars.enfants'])
  })

  it('is that of the year of the month, with the BMAF of September', () => {
    expect(droit(['2016-01-01'], 0, '2026-02-01')).toBe(429.01)
    expect(droit(['2016-01-01'], 0, '2025-11-01')).toBe(425.6)
  })

  it('adds up the children', () => expect(droit(['2016-05-01', '2013-05-01'])).toBe(881.68))
})

describe('from 16 on (L543-1)', () => {
  it.each([
    ['at school', { naissance: '2009-01-05', etudes: 'lycee' }, 468.36],
    ['has left school', { naissance: '2009-01-05', etudes: 'aucune' }, ['ars.enfants']],
    ['apprenticed', { naissance: '2009-01-05', etudes: 'apprentissage', salaire: 700 }, 468.36],
    ['earns over 55 % of the SMIC', { naissance: '2009-01-05', etudes: 'lycee', salaire: 1500 }, ['ars.enfants']],
  ] as const)('%s', (_, dit, expected) => expect(droit([dit])).toEqual(expected))
})

describe('resources (L543-2, R543-5, R543-6-1, D543-2; one child in 2026: 22 274 × 1,3 = 28 956,20 €)', () => {
  it.each([
    ['at the ceiling', 28_956.2, 429.01],
    ['1 € over: 1 € less', 28_957.2, 428.01],
    ['15 € left', 28_956.2 + 414.01, 15],
    ['a cent under 15 €: not paid', 28_956.2 + 414.02, ['ars.ressources']],
  ])('%s', (_, ressources, expected) => expect(droit(['2016-05-01'], ressources)).toEqual(expected))

  it('each child à charge raises the ceiling, even too young for the allowance', () => {
    expect(droit(['2016-05-01', '2024-05-01'], 22_274 * 1.6)).toBe(429.01)
  })
})
