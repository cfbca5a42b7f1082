import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import type { Answers } from '../../../engine/types'
import { answerKey } from '../../../engine/types'
import { dateNaissance, foyer } from '../../facts'
import { demandeur, menage } from '../../menage'
import { aah } from './aah'

const droit = (reponses: Answers, ressources?: number) => {
  const given = new Map(ressources === undefined ? [] : [['aah.ressources', euros(ressources)]])
  const result = evaluator(reponses, '2026-07-01', { given }).evaluate(aah, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const personne = (dit: Partial<Dit> = {}) =>
  menageDe().adulte({ naissance: '1980-03-02', tauxIncapacite: 'de80', ...dit })

describe('age (R821-1)', () => {
  it.each([
    ['20 on the day', { naissance: '2006-07-01' }, 1041.59],
    ['an adult of 19 who is nobody’s child here', { naissance: '2006-07-02' }, 1041.59],
    ['64', { naissance: '1961-07-02' }, 1041.59],
    ['65: it only goes on', { naissance: '1961-07-01' }, ['aah.age']],
  ])('%s', (_, dit, expected) => expect(droit(personne(dit).reponses)).toEqual(expected))

  it.each([
    ['a child of 20', { naissance: '2006-07-01' }, 1041.59],
    ['a child of 19 who still counts for family benefits', { naissance: '2006-08-02' }, ['aah.handicap']],
    ['a child of 19 who earns a living', { naissance: '2006-08-02', salaire: 1300 }, 485.64],
  ])('%s', (_, dit, expected) => {
    const famille = menageDe().adulte({ naissance: '1980-03-02' })
    expect(droit(famille.enfant({ tauxIncapacite: 'de80', ...dit }).reponses)).toEqual(expected)
  })
})

const RESTRICTION = { tauxIncapacite: 'de50a79', restrictionAccesEmploi: true } as const

describe('disability (L821-1, L821-2)', () => {
  it.each([
    ['80 %', { tauxIncapacite: 'de80' }, 1041.59],
    ['50 to 79 % with the restriction', RESTRICTION, 1041.59],
    ['50 to 79 % without it', { tauxIncapacite: 'de50a79' }, ['aah.handicap']],
    ['50 to 79 % until 62', { ...RESTRICTION, naissance: '1964-07-02' }, 1041.59],
    ['50 to 79 % from 62 on (L351-1-5)', { ...RESTRICTION, naissance: '1964-07-01' }, ['aah.handicap']],
    ['80 % goes on', { naissance: '1964-07-01' }, 1041.59],
    ['under 50 %', { tauxIncapacite: 'moins50', restrictionAccesEmploi: true }, ['aah.handicap']],
  ] as const)('%s', (_, dit, expected) => expect(droit(personne(dit).reponses)).toEqual(expected))
})

describe('what resources leave (L821-3, D821-2)', () => {
  it.each([
    ['a euro under the limit', 1040.59, 1],
    ['at the limit', 1041.59, ['aah.ressources']],
  ])('%s', (_, ressources, expected) => expect(droit(personne().reponses, ressources)).toEqual(expected))

  it('the limit rises by half for each child, the amount does not', () => {
    const parent = personne().enfant({ naissance: '2018-01-01' })
    expect(droit(parent.reponses, 520)).toBe(1041.59)
    expect(droit(parent.reponses, 1041.59)).toBeCloseTo(520.8, 1)
  })

  it('the partner’s income does not count since October 2023', () => {
    expect(droit(personne().adulte({ naissance: '1980-01-01', salaire: 3000 }).reponses)).toBe(1041.59)
  })

  it('completes an invalidity pension up to its full amount (L821-1)', () => {
    expect(droit(personne({ pensionInvalidite: 941.59 }).reponses)).toBe(100)
    expect(droit(personne({ pensionInvalidite: 1041.59 }).reponses)).toContain('aah.pension')
  })
})

describe('work: 80 % left out up to 30 % of the SMIC, 40 % above (D821-9)', () => {
  // 30 % of 12.31 € × 151.67 h is 560.12 €.
  it.each([
    ['all in the first slice', 500, 1041.59 - 100],
    ['both slices', 1000, 1041.59 - (0.2 * 560.12 + 0.6 * 439.88)],
  ])('%s', (_, salaire, expected) => expect(droit(personne({ salaire }).reponses)).toBeCloseTo(expected, 1))

  it('work that has stopped counts as of two years before, less 30 % (R532-5)', () => {
    const salaire = { recent: 500, anneeFiscale: 0, arrete: true }
    expect(droit(personne({ salaire }).reponses)).toBe(1041.59)
  })
})

describe('what is asked', () => {
  it('a person of 70 is not asked about a disability', () => {
    const dit = new Map<string, unknown>([
      [answerKey(foyer, menage), { conjoint: null, enfants: [] }],
      [answerKey(dateNaissance, demandeur), '1956-01-01'],
    ])
    expect(droit(dit)).toEqual(['aah.age'])
  })

  it('without a disability, incomes are not asked', () => {
    const said = new Map(personne({ tauxIncapacite: 'aucun' }).reponses)
    for (const key of said.keys()) if (key.startsWith('typesRessources')) said.delete(key)
    expect(droit(said)).toEqual(['aah.handicap'])
  })
})
