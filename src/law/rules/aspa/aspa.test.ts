import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import type { Answers } from '../../../engine/types'
import { answerKey } from '../../../engine/types'
import { dateNaissance, foyer, handicapReconnu } from '../../facts'
import { demandeur, menage } from '../../menage'
import { aspa } from './aspa'

/** Amount in euros; the ids of the failed conditions; the reason of a referral; or the facts waited for. */
const droit = (reponses: Answers, jour = '2026-07-01', ressources?: number) => {
  const given = new Map(ressources === undefined ? [] : [['minimumVieillesse.ressources', euros(ressources)]])
  const result = evaluator(reponses, jour, { given }).evaluate(aspa, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  if (verdict.kind === 'refer') return verdict.reason
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const seul = (dit: Partial<Dit> = {}) => menageDe().adulte({ naissance: '1950-03-02', ...dit })

describe('age of 65 (R815-1)', () => {
  it.each([
    ['65 on the day', '1961-07-01', 1043.6],
    ['one day short', '1961-07-02', ['aspa.age']],
  ])('%s', (_, naissance, expected) => expect(droit(seul({ naissance }).reponses)).toEqual(expected))

  it('one of the couple is enough', () => {
    expect(droit(seul().adulte({ naissance: '1970-01-01' }).reponses)).toBe(1043.6)
  })
})

describe('disability of 50 % from 62 (R815-1, L351-8)', () => {
  const pension = { pensionInvalidite: 500 }
  it.each([
    ['62 with 50 %', '1964-07-01', { tauxIncapacite: 'de50a79' }, 1043.6],
    [
      '62 with 50 % and the restriction: its AAH has ended (L821-2)',
      '1964-07-01',
      { tauxIncapacite: 'de50a79', restrictionAccesEmploi: true },
      1043.6,
    ],
    [
      '62 with 50 % and an invalidity pension: the fund says',
      '1964-07-01',
      { tauxIncapacite: 'de50a79', ...pension },
      'inaptitude',
    ],
    ['62 with 80 %: an AAH, the fund says', '1964-07-01', { tauxIncapacite: 'de80' }, 'inaptitude'],
    ['62 without a rate', '1964-07-01', { tauxIncapacite: 'aucun' }, ['aspa.age']],
    ['62 under 50 %', '1964-07-01', { tauxIncapacite: 'moins50' }, ['aspa.age']],
    ['one day short of 62', '1964-07-02', { tauxIncapacite: 'de50a79' }, ['aspa.age']],
  ] as const)('%s', (_, naissance, dit, expected) => {
    expect(droit(seul({ naissance, ...dit }).reponses)).toEqual(expected)
  })

  it('not for somebody whose permit is too recent', () => {
    const recent = seul({ naissance: '1964-07-01', tauxIncapacite: 'de80' }).nationalite('titre5')
    expect(droit(recent.reponses)).toEqual(['aspa.sejour'])
  })
})

describe('ten years with a permit (L816-1)', () => {
  it.each([
    ['French', 'FR', 1043.6],
    ['European', 'UE', 1043.6],
    ['other, ten years', 'titre10', 1043.6],
    ['other, nine years', 'titre5', ['aspa.sejour']],
  ] as const)('%s', (_, nationalite, expected) => {
    expect(droit(seul().nationalite(nationalite).reponses)).toEqual(expected)
  })
})

describe('what lacks to reach the limit (L815-9, D815-1 and D815-2)', () => {
  it.each([
    ['alone, nothing', 0, 1043.6],
    ['alone, 500 €', 500, 543.6],
    ['alone, a cent under', 1043.59, 0.01],
    ['alone, at the limit', 1043.6, ['aspa.ressources']],
  ])('%s', (_, ressources, expected) => expect(droit(seul().reponses, '2026-07-01', ressources)).toEqual(expected))

  it.each([
    ['both of age, nothing', '1951-01-01', 0, 1620.18],
    ['both of age, 1,000 €', '1951-01-01', 1000, 620.18],
    ['one of age, nothing: the amount of one', '1971-01-01', 0, 1043.6],
    ['one of age, 1,000 €: up to the limit of a couple', '1971-01-01', 1000, 620.18],
    ['at the limit of a couple', '1971-01-01', 1620.18, ['aspa.ressources']],
  ])('couple, %s', (_, naissance, ressources, expected) => {
    expect(droit(seul().adulte({ naissance }).reponses, '2026-07-01', ressources)).toEqual(expected)
  })

  it('beside a partner with an invalidity pension: half of what a couple would have (D815-1)', () => {
    const couple = seul().adulte({ naissance: '1971-01-01', pensionInvalidite: 900 })
    expect(droit(couple.reponses, '2026-07-01', 900)).toBeCloseTo((1620.18 - 900) / 2, 1)
  })
})

describe('what is asked', () => {
  it('nothing but the date of birth at 40', () => {
    const dit = new Map<string, unknown>([
      [answerKey(foyer, menage), { conjoint: null, enfants: [] }],
      [answerKey(dateNaissance, demandeur), '1986-01-01'],
    ])
    expect(droit(dit)).toEqual(['aspa.age'])
  })

  it('the disability from 62 on', () => {
    const dit = new Map<string, unknown>([
      [answerKey(foyer, menage), { conjoint: null, enfants: [] }],
      [answerKey(dateNaissance, demandeur), '1963-01-01'],
    ])
    expect(droit(dit)).toEqual([handicapReconnu.id])
  })
})
