import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import type { Money } from '../../../engine/money'
import type { Answers, Rule } from '../../../engine/types'
import { type Menage, menage } from '../../menage'
import { asiAspaRessources } from './ressources'

/** Monthly resources in euros. */
const ressources = (reponses: Answers, jour = '2026-07-01') => {
  const result = evaluator(reponses, jour).evaluate(asiAspaRessources, menage)
  return result.kind === 'known' ? result.value / 100 : result.kind
}
const agee = { naissance: '1950-03-02' }

describe('what counts (R815-22)', () => {
  it('pensions count gross: 926 € net is 1,000 €', () => {
    expect(ressources(menageDe().adulte({ ...agee, retraite: 926 }).reponses)).toBeCloseTo(1000, 2)
  })

  it('the average of the three months before, whatever came earlier', () => {
    const retraite = { recent: 926, avant: 0 }
    expect(ressources(menageDe().adulte({ ...agee, retraite }).reponses)).toBeCloseTo(1000, 2)
  })

  it('both members of a couple', () => {
    const couple = menageDe()
      .adulte({ ...agee, pensionInvalidite: 300 })
      .adulte({ ...agee, pensionAlimentaireRecue: 200 })
    expect(ressources(couple.reponses)).toBe(500)
  })
})

describe('the ASS of a partner', () => {
  const couple = menageDe()
    .adulte(agee)
    .adulte({ naissance: '1976-01-12', chercheEmploi: true, cinqAnsDeTravail: true })
  const enAvant = (jour: string) => {
    const alors: Rule<Menage, Money> = {
      id: 'test',
      law: [],
      evaluate: (un, ctx) => ctx.at(jour).use(asiAspaRessources, un),
    }
    const result = evaluator(couple.reponses, '2026-07-01').evaluate(alors, menage)
    return result.kind === 'known' ? result.value / 100 : result.kind
  }

  // 19.48 € a day from April 2026, 19.33 € before.
  it.each([
    ['counts in the month', '2026-07-01', 584.4],
    ['and in the twelve months before, in which it counts in other benefits too', '2025-07-01', 579.9],
    ['no further back', '2025-06-01', 0],
  ])('%s', (_, jour, expected) => expect(enAvant(jour)).toBe(expected))
})

describe('savings bring 3 % a year (R815-25)', () => {
  it.each([
    [0, 0],
    [400, 1],
    [10_000, 25],
  ])('%i € count for %i € a month', (epargne, expected) => {
    expect(ressources(menageDe().adulte(agee).epargne(epargne).reponses)).toBe(expected)
  })
})

describe('wages: 0.9 SMIC of 1 January left out over three months, 1.5 for a couple (R815-29)', () => {
  // 12.02 € × 151.67 h = 1,823.07 €: × 0.9 = 1,640.77 € over three months; 547 € gross a month is 426.66 € net.
  it.each([
    ['under it nothing counts', 426, 0],
    ['above it only what exceeds counts', 780, 1000 - 1640.77 / 3],
  ])('%s', (_, salaire, expected) => {
    expect(ressources(menageDe().adulte({ ...agee, salaire }).reponses)).toBeCloseTo(expected, 1)
  })

  it('once for a couple, not for each', () => {
    const couple = menageDe()
      .adulte({ ...agee, salaire: 780 })
      .adulte({ ...agee, salaire: 780 })
    expect(ressources(couple.reponses)).toBeCloseTo(2000 - (1.5 * 1823.07) / 3, 1)
  })
})
