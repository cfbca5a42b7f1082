import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { refused, type Verdict } from '../../../engine/outcome'
import type { Answers } from '../../../engine/types'
import { menage } from '../../menage'
import { css } from './css'

const sansRsa = refused({ ok: false, conditions: [] })
const avecRsa: Verdict = { kind: 'open', amount: euros(100), per: 'month', conditions: [], details: {} }

/** `gratuite`, the monthly contribution in euros, or the ids of the failed conditions. */
const droit = (reponses: Answers, ressources?: number, rsa: Verdict = sansRsa, jour = '2026-07-01') => {
  const given = new Map<string, unknown>([
    ['rsa', rsa],
    ['al', sansRsa],
  ])
  if (ressources !== undefined) {
    for (const id of ['css.revenus', 'css.ressourcesSansEpargne', 'css.baseRessources'])
      given.set(id, euros(ressources))
  }
  const result = evaluator(reponses, jour, { given }).evaluate(css, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  const verdict = result.value
  if (verdict.kind !== 'open') return verdict.conditions.filter((condition) => !condition.ok).map(({ id }) => id)
  return verdict.details.gratuite ? 'gratuite' : Number(verdict.details.participation) / 100
}
const adulte = (dit: Partial<Dit> = {}) => menageDe().adulte({ naissance: '1980-03-02', ...dit })

describe('limits of one person (L861-1: 10 166 €, and 35 % more)', () => {
  it.each([
    [10_166, 'gratuite'],
    [10_166.01, 14],
    [13_724.1, 14],
    [13_724.11, ['css.ressources']],
  ])('%s €', (ressources, expected) => expect(droit(adulte().reponses, ressources)).toEqual(expected))

  it('the RSA opens the free cover whatever the year brought (L861-2)', () => {
    expect(droit(adulte().reponses, 30_000, avecRsa)).toBe('gratuite')
  })
})

describe('members of the household (R861-3: + 50 %, 30 %, 30 %, then 40 %)', () => {
  const enfant = (n: number) => ({ naissance: `201${n}-01-05` })
  const famille = (enfants: number, conjoint: boolean) => {
    const household = adulte()
    if (conjoint) household.adulte({ naissance: '1980-01-01' })
    for (let n = 0; n < enfants; n += 1) household.enfant(enfant(n))
    return household.reponses
  }
  it.each([
    ['a couple', 0, true, 15_249],
    ['a parent and a child', 1, false, 15_249],
    ['a couple and a child', 1, true, 18_299],
    ['a couple and two', 2, true, 21_349],
    ['a couple and three', 3, true, 25_415],
    ['a parent and four', 4, false, 25_415],
  ])('%s', (_, enfants, conjoint, plafond) => {
    expect(droit(famille(enfants, conjoint), plafond)).toBe('gratuite')
    expect(droit(famille(enfants, conjoint), plafond + 1)).not.toBe('gratuite')
  })

  it('a child who lives in turn with each parent counts for half', () => {
    const parent = adulte().enfant({ ...enfant(5), residenceAlternee: true })
    expect(droit(parent.reponses, 12_708)).toBe('gratuite')
    expect(droit(parent.reponses, 12_709)).not.toBe('gratuite')
  })

  it.each([
    ['24: counts', '2001-07-02', 'gratuite'],
    ['25: does not', '2001-07-01', 14],
  ])('a child of %s (R861-2)', (_, naissance, expected) => {
    expect(droit(adulte().enfant({ naissance }).reponses, 13_000)).toBe(expected)
  })
})

describe('young adults (R861-2)', () => {
  it.each([
    ['24, alone', { naissance: '2001-07-02' }, 'gratuite'],
    [
      '24, with maintenance from the parents',
      { naissance: '2001-07-02', pensionAlimentaireRecue: 200 },
      ['css.autonomie'],
    ],
    ['25, with it', { naissance: '2001-07-01', pensionAlimentaireRecue: 200 }, 'gratuite'],
  ])('%s', (_, dit, expected) => expect(droit(adulte(dit).reponses, 5000)).toEqual(expected))

  it('a parent of 20 claims alone', () => {
    const parent = adulte({ naissance: '2006-01-01', pensionAlimentaireRecue: 200 }).enfant({ naissance: '2025-01-01' })
    expect(droit(parent.reponses, 5000)).toBe('gratuite')
  })
})

describe('contribution by age on 1 January', () => {
  it.each([
    ['29', '1996-01-02', 8],
    ['30', '1996-01-01', 14],
    ['49', '1976-01-02', 14],
    ['50', '1976-01-01', 21],
    ['59', '1966-01-02', 21],
    ['60', '1966-01-01', 25],
    ['69', '1956-01-02', 25],
    ['70', '1956-01-01', 30],
  ])('%s', (_, naissance, expected) => expect(droit(adulte({ naissance }).reponses, 12_000)).toBe(expected))

  it('adds up over the household', () => {
    const famille = adulte().adulte({ naissance: '1975-01-01' }).enfant({ naissance: '2020-01-01' })
    expect(droit(famille.reponses, 20_000)).toBe(14 + 21 + 8)
  })
})

describe('resources of the twelve months before', () => {
  it.each([
    ['847 € of pension a month: 10 164 €', { pensionInvalidite: 847, naissance: '1950-01-01' }, 'gratuite'],
    ['848 €: 10 176 €', { pensionInvalidite: 848, naissance: '1950-01-01' }, 30],
    [
      '1 200 € of wages, now unemployed: 70 % counts',
      { chercheEmploi: true, salaire: { recent: 1200, arrete: true }, chomage: { recent: 1, avant: 0 } },
      'gratuite',
    ],
    ['1 200 € of wages, still at work', { salaire: 1200 }, ['css.ressources']],
  ] as const)('%s', (_, dit, expected) => {
    const sansLoyer = adulte(dit).logement('sansDomicile')
    const given = new Map<string, unknown>([
      ['rsa', sansRsa],
      ['aspa.montant', 0],
      ['asi.personne', 0],
      ['al', sansRsa],
    ])
    const result = evaluator(sansLoyer.reponses, '2026-07-01', { given }).evaluate(css, menage)
    if (result.kind !== 'known') throw new Error('missing facts')
    const verdict = result.value
    if (verdict.kind === 'open') {
      expect(verdict.details.gratuite ? 'gratuite' : Number(verdict.details.participation) / 100).toBe(expected)
    } else expect(verdict.conditions.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual(expected)
  })

  it('a home without rent counts for 12 % of the RSA: 938,40 € a year (R861-5)', () => {
    const chez = (annuel: number) => adulte({ pensionAlimentaireRecue: annuel / 12 }).logement('heberge').reponses
    expect(droit(chez(9_224.4))).toBe('gratuite')
    expect(droit(chez(9_228))).toBe(14)
  })

  it('savings bring the interest of a livret A', () => {
    // July 2025 at 2.4 %, six months at 1.7 %, five at 1.5 %: 1.675 % on average, and 566 € to the limit.
    const avec = (epargne: number) =>
      adulte({ pensionAlimentaireRecue: 800 }).logement('sansDomicile').epargne(epargne).reponses
    expect(droit(avec(33_700))).toBe('gratuite')
    expect(droit(avec(33_900))).toBe(14)
  })
})

describe('what is asked', () => {
  it('high wages decide without the home, the savings or the benefits', () => {
    const said = new Map(adulte({ salaire: 3000 }).reponses)
    for (const key of said.keys()) if (/^(logement|epargne|loyer)/.test(key)) said.delete(key)
    expect(droit(said)).toEqual(['css.ressources'])
  })
})
