import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { menage } from '../../menage'
import { rsa } from './rsa'

const droit = (foyer: MenageDeTest, given?: ReadonlyMap<string, unknown>) => {
  const result = evaluator(foyer.reponses, '2026-07-01', given ? { given } : {}).evaluate(rsa, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  const verdict = result.value
  if (verdict.kind === 'refer') return verdict.reason
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const sansToit = () => menageDe().logement('sansDomicile')
const seul = (dit: object = {}) => sansToit().adulte({ naissance: '1990-05-02', ...dit })

describe('age (L262-4, 1°)', () => {
  it.each([
    ['25 on the day', sansToit().adulte({ naissance: '2001-07-01' }), 651.69],
    ['a day short of 25', sansToit().adulte({ naissance: '2001-07-02' }), ['rsa.age', 'rsa.etudes']],
    [
      'one of the couple is 25',
      sansToit().adulte({ naissance: '2002-01-01' }).adulte({ naissance: '2001-07-01' }),
      977.54,
    ],
    ['20 and pregnant, alone', sansToit().adulte({ naissance: '2006-01-01', enceinte: true }), 836.85],
  ])('%s', (_, foyer, expected) => expect(droit(foyer)).toEqual(expected))
})

describe('residence (L262-4, 2°; L262-6)', () => {
  it.each([
    ['five years of permit', seul().nationalite('titre5'), 651.69],
    ['four years', seul().nationalite('titreRecent'), ['rsa.sejour']],
    [
      'four years, alone with a child under three',
      seul().nationalite('titreRecent').enfant({ naissance: '2024-01-05' }),
      809.06,
    ],
    ['a citizen of the Union', seul().nationalite('UE'), 'droitDeSejour'],
  ])('%s', (_, foyer, expected) => expect(droit(foyer)).toEqual(expected))
})

describe('studies (L262-4, 3°)', () => {
  it('close the right to a student', () => expect(droit(seul({ etudie: true }))).toEqual(['rsa.etudes']))

  it('do not close it to a parent alone', () =>
    expect(droit(seul({ etudie: true }).enfant({ naissance: '2024-01-05' }))).toBe(809.06))

  it('do not close it when the partner, who is 25, does not study', () =>
    expect(droit(seul({ etudie: true }).adulte({ naissance: '1990-01-01' }))).toBe(977.54))
})

describe('resources (L262-2, R262-39)', () => {
  it.each([
    ['6 € are paid', 645.69, 6],
    ['a cent less is not', 645.7, ['rsa.montantMinimum']],
    ['a cent under the amount guaranteed', 651.68, ['rsa.montantMinimum']],
    ['as much as the amount guaranteed', 651.69, ['rsa.ressources']],
  ])('%s', (_, salaire, expected) => expect(droit(seul({ salaire }))).toEqual(expected))

  it('are settled by own income before papers are asked for', () => {
    const answers = new Map(seul({ salaire: 2000 }).reponses)
    answers.delete('epargne@menage')
    const result = evaluator(answers, '2026-07-01').evaluate(rsa, menage)
    expect(result).toMatchObject({ kind: 'known', value: { kind: 'refused' } })
  })

  it('count the interest of savings: 12,000 € at 1.5 % are 15 € a month', () =>
    expect(droit(seul().epargne(12_000))).toBe(636.69))
})

describe('home (R262-9, R262-10)', () => {
  it.each([
    ['an owner', seul().logement('proprietaire'), 573.49],
    ['lodged free of charge', seul().logement('heberge'), 573.49],
    ['a couple lodged free of charge', seul().adulte({ naissance: '1990-01-01' }).logement('heberge'), 821.13],
  ])('%s', (_, foyer, expected) => expect(droit(foyer)).toBe(expected))

  it.each([
    ['housing aid under the flat amount', 50, 601.69],
    ['housing aid over it', 200, 573.49],
  ])('%s', (_, aide, expected) =>
    expect(
      droit(seul().logement('locationVide', { loyer: 400 }), new Map([['al.montantAvantNeutralisation', euros(aide)]])),
    ).toBe(expected),
  )
})

describe('income that has stopped (R262-13)', () => {
  it.each([
    ['wages that nothing replaces', { salaire: { recent: 1500, arrete: true } }, 651.69],
    ['wages replaced by unemployment benefit', { salaire: { recent: 600, arrete: true }, chomage: 30 }, 21.69],
    ['maintenance, up to the base amount', { pensionAlimentaireRecue: { recent: 830, arrete: true } }, 473.38],
    ['maintenance under the base amount', { pensionAlimentaireRecue: { recent: 400, arrete: true } }, 651.69],
    ['maintenance that goes on', { pensionAlimentaireRecue: 400 }, 251.69],
  ])('%s', (_, dit, expected) => expect(droit(seul(dit))).toBe(expected))
})

describe('newborn (R262-11, 2°)', () => {
  const avec = (naissance: string) => droit(seul().enfant({ naissance }))

  it('leaves the allocation de base out until the end of the month in which the child is three months old', () =>
    expect(avec('2026-04-30')).toBe(1008.21))

  it('counts it from the month after', () => expect(avec('2026-03-31')).toBe(809.06))
})
