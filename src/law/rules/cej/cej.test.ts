import { describe, expect, it } from 'vitest'
import { type Dit, type MenageDeTest, menageDe } from '../../../../tests/builders'
import type { IsoDate } from '../../../engine/dates'
import { evaluator } from '../../../engine/evaluate'
import { answerKey } from '../../../engine/types'
import { dateNaissance, foyer } from '../../facts'
import { demandeur, menage } from '../../menage'
import { cej } from './cej'

const droit = ({ reponses }: Pick<MenageDeTest, 'reponses'>, jour: IsoDate = '2026-07-01') => {
  const result = evaluator(reponses, jour).evaluate(cej, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
/** A permit that opens neither the RSA nor the prime d'activité: nothing excludes the allowance. */
const jeune = (dit: Partial<Dit> = {}) =>
  menageDe()
    .nationalite('titreRecent')
    .adulte({ naissance: '2003-01-01', ...dit })
const enfant = (dit: Partial<Dit>) =>
  menageDe()
    .adulte({ naissance: '1975-01-01', salaire: 2500 })
    .enfant({ naissance: '2007-01-01', etudes: 'aucune', ...dit })

describe('who may sign (L5131-6, R5131-15)', () => {
  it.each([
    ['16 on the day', enfant({ naissance: '2010-07-01' }), 224.68],
    ['a day younger', enfant({ naissance: '2010-07-02' }), ['cej.age']],
    ['25', jeune({ naissance: '2000-07-02' }), 561.68],
    ['26', jeune({ naissance: '2000-07-01' }), ['cej.age']],
    ['29 with a disability', jeune({ naissance: '1996-07-02', tauxIncapacite: 'moins50' }), 561.68],
    ['30 with a disability', jeune({ naissance: '1996-07-01', tauxIncapacite: 'moins50' }), ['cej.age']],
    ['a student', jeune({ etudie: true }), ['cej.etudes']],
    ['a child who is apprenticed', enfant({ etudes: 'apprentissage' }), ['cej.etudes']],
  ])('%s', (_, dit, expected) => expect(droit(dit)).toEqual(expected))
})

describe('what the tax household decides (D5131-19)', () => {
  it.each([
    ['not taxed', 11_497, 561.68],
    ['first band, from its first euro', 11_498, 337],
    ['first band, to its last euro', 29_315, 337],
    ['above it', 29_316, ['cej.impots']],
  ])('%s', (_, revenu, expected) => expect(droit(jeune().impots(revenu, 1))).toEqual(expected))

  it('for each share', () => expect(droit(jeune().impots(22_994, 2))).toBe(561.68))
  it('with the band of the year', () => expect(droit(jeune().impots(11_600, 1), '2026-11-26')).toBe(561.68))
  it.each([
    ['the day before 18', '2008-07-02', 224.68],
    ['18', '2008-07-01', 561.68],
  ])('%s', (_, naissance, expected) => expect(droit(enfant({ naissance }))).toBe(expected))
})

describe('what earnings of the month before leave (R5131-20 to D5131-23)', () => {
  // 80 % of 12.31 € × 151.67 h is 1,493.65 €; from 300 € on, the allowance falls to nothing there.
  it.each([
    ['all of it', { salaire: 300 }, 561.68],
    ['half way', { salaire: 896.82 }, 280.84],
    ['nearly nothing', { salaire: 1_493 }, 0.3],
    ['nothing', { salaire: 1_494 }, ['cej.ressources']],
    ['unemployment benefit counts in full', { chomage: 561 }, 0.68],
    ['and may leave nothing', { chomage: 562 }, ['cej.ressources']],
    ['an invalidity pension does not count', { pensionInvalidite: 600 }, 561.68],
  ])('%s', (_, dit, expected) => expect(droit(jeune(dit))).toEqual(expected))
})

describe('beside the RSA and the prime d’activité (R5131-24)', () => {
  const adulte = (dit: Partial<Dit> = {}) => menageDe().adulte({ naissance: '2000-08-01', ...dit })
  it('neither with the RSA', () => expect(droit(adulte())).toEqual(['cej.cumul']))
  it('nor with the prime', () =>
    expect(droit(adulte({ naissance: '2003-01-01', salaire: 800 }))).toEqual(['cej.cumul']))
  it('but for a young person whom the parents support', () => {
    const famille = menageDe().adulte({ naissance: '1975-01-01' })
    expect(droit(famille.enfant({ naissance: '2007-01-01', etudes: 'aucune' }))).toBe(561.68)
  })
})

it('an adult of 74 is asked nothing', () => {
  const dit = new Map<string, unknown>([
    [answerKey(foyer, menage), { conjoint: null, enfants: [] }],
    [answerKey(dateNaissance, demandeur), '1952-01-01'],
  ])
  expect(droit({ reponses: dit })).toEqual(['cej.age'])
})
