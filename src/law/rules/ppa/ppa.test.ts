import { describe, expect, it } from 'vitest'
import { type Dit, type MenageDeTest, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { demandeur, menage } from '../../menage'
import { aahCommeActivite, ppaBonification } from './activite'
import { ppa } from './ppa'

const droit = (foyer: MenageDeTest, given?: ReadonlyMap<string, unknown>) => {
  const result = evaluator(foyer.reponses, '2026-07-01', given ? { given } : {}).evaluate(ppa, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.kind === 'refused' ? verdict.conditions.filter(({ ok }) => !ok).map(({ id }) => id) : verdict.reason
}
const seul = (dit: Partial<Dit> = {}) =>
  menageDe()
    .logement('sansDomicile')
    .adulte({ naissance: '1990-05-02', ...dit })

describe('amount (L842-3, D843-1 to D843-3)', () => {
  it.each([
    // April and May: 638.28 + 185.20 + 861.84 − 1440; June, with a higher SMIC: a bonification of 176.60.
    ['alone with 1,440 € a month', seul({ salaire: 1440 }), 242.45],
    // 638.28 + 0 + 239.40 − 638.28: wages under the montant forfaitaire leave their kept part.
    ['alone with 400 € a month', seul({ salaire: 400 }), 239.4],
    // 957.42 + 185.20 + 861.84 − 1440 (176.60 in June).
    ['a couple, one earns 1,440 €', seul({ salaire: 1440 }).adulte({ naissance: '1990-01-01' }), 561.59],
    // The home counts for 76.59 €, but resources with it stay under the montant forfaitaire.
    ['400 € and lodged free of charge', seul({ salaire: 400 }).logement('heberge'), 239.4],
    ['1,440 € and lodged free of charge', seul({ salaire: 1440 }).logement('heberge'), 165.86],
  ])('%s', (_, foyer, expected) => expect(droit(foyer)).toBe(expected))

  it('takes unemployment benefit off in full', () => expect(droit(seul({ salaire: 400, chomage: 338.28 }))).toBe(139.4))

  it.each([
    ['15 €', 15, 15],
    ['a cent less', 14.99, ['ppa.montantMinimum']],
  ])('least amount paid (D846-2): %s', (_, montant, expected) =>
    expect(droit(seul({ salaire: 1440 }), new Map([['ppa.montant', euros(montant)]]))).toEqual(expected),
  )

  it('is settled by own income before papers are asked for', () => {
    const answers = new Map(seul({ salaire: 2500 }).reponses)
    answers.delete('logement@menage')
    const result = evaluator(answers, '2026-07-01').evaluate(ppa, menage)
    expect(result).toMatchObject({ kind: 'known', value: { kind: 'refused' } })
  })
})

describe('bonification (D843-2)', () => {
  // SMIC of 12.31 €: it starts at 59 hours (726.29 €) and is full at 138 (1,698.78 €): 37.7 % of 638.28 €.
  it.each([
    [726.29, 0],
    [727.29, 0.25],
    [1698.78, 240.63],
    [2500, 240.63],
  ])('for %d € of wages', (salaire, expected) => {
    const result = evaluator(seul({ salaire }).reponses, '2026-07-01').evaluate(ppaBonification, demandeur)
    expect(result).toMatchObject({ kind: 'known', value: euros(expected) })
  })
})

describe('age (L842-2, 1°)', () => {
  it.each([
    ['18 on the day', '2008-07-01', 242.45],
    ['a day short of 18', '2008-07-02', ['ppa.age']],
  ])('%s', (_, naissance, expected) => expect(droit(seul({ naissance, salaire: 1440 }))).toEqual(expected))
})

describe('residence (L842-2, 2°)', () => {
  it.each([
    ['a citizen of the Union', seul({ salaire: 1440 }).nationalite('UE'), 242.45],
    ['five years of permit', seul({ salaire: 1440 }).nationalite('titre5'), 242.45],
    ['four years', seul({ salaire: 1440 }).nationalite('titreRecent'), ['ppa.sejour']],
  ])('%s', (_, foyer, expected) => expect(droit(foyer)).toEqual(expected))

  it('four years are enough for a parent alone (L842-7)', () =>
    expect(
      droit(seul({ salaire: 900 }).nationalite('titreRecent').enfant({ naissance: '2024-01-05' })),
    ).toBeGreaterThan(0))
})

describe('work (L842-1)', () => {
  it.each([
    ['no income from work', seul({ chomage: 900 }), ['ppa.activite']],
    ['work that has just stopped counts for its months', seul({ salaire: { recent: 1440, arrete: true } }), 242.45],
    ['sick pay of the first three months', seul({ indemnitesJournalieres: { recent: 400, avant: 0 } }), 239.4],
    ['sick pay for longer', seul({ indemnitesJournalieres: 400 }), ['ppa.activite']],
  ])('%s', (_, foyer, expected) => expect(droit(foyer)).toEqual(expected))
})

describe('students (L842-2, 3°)', () => {
  // 55 % of 169 hours at 12.31 €: 1,144.21 €.
  it('must earn more than the threshold', () =>
    expect(droit(seul({ etudie: true, salaire: 1144.22 }))).toBeGreaterThan(0))

  it('are refused at the threshold', () =>
    expect(droit(seul({ etudie: true, salaire: 1144.21 }))).toEqual(['ppa.etudes']))

  it('need not when they are a parent alone (L842-7)', () =>
    expect(droit(seul({ etudie: true, salaire: 800 }).enfant({ naissance: '2024-01-05' }))).toBeGreaterThan(0))

  it('do not matter when the partner works and does not study', () =>
    expect(droit(seul({ etudie: true }).adulte({ naissance: '1990-01-01', salaire: 1440 }))).toBe(561.59))
})

describe('AAH (L842-8)', () => {
  // 29 hours at 12.31 €: 356.99 €.
  it.each([
    [356.99, true],
    [356.98, false],
  ])('counts as earned from 29 hours at the SMIC: %d €', (salaire, expected) => {
    const result = evaluator(seul({ salaire }).reponses, '2026-07-01').evaluate(aahCommeActivite, demandeur)
    expect(result).toMatchObject({ kind: 'known', value: expected })
  })

  it.each([
    // 638.28 + 0.5985 × 657 − max(657, 638.28): 374.49.
    ['earned', 357, 374.49],
    // Under 29 hours at 12.02 € too (348.58 €): the AAH is taken off in full, 638.28 + 0.5985 × 348 − 648.
    ['not earned', 348, 198.56],
  ])('%s', (_, salaire, expected) =>
    expect(droit(seul({ salaire }), new Map([['aah.personne', euros(300)]]))).toBe(expected),
  )
})
