import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import type { Verdict } from '../../../engine/outcome'
import { answerKey } from '../../../engine/types'
import { typesRessources } from '../../facts'
import { enfant, menage } from '../../menage'
import { af } from './af'

type Enfant = string | Dit
const famille = (enfants: readonly Enfant[]) => {
  const menage = menageDe().adulte({ naissance: '1985-05-02' })
  for (const dit of enfants) menage.enfant(typeof dit === 'string' ? { naissance: dit } : dit)
  return menage.reponses
}
/** Amount in euros, or the ids of the conditions that failed. */
const droit = (enfants: readonly Enfant[], jour = '2026-07-01', ressources = 0) => {
  const given = new Map([['prestationsFamiliales.baseRessources', euros(ressources)]])
  const result = evaluator(famille(enfants), jour, { given }).evaluate(af, menage)
  if (result.kind !== 'known') return result.kind
  const verdict: Verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}

describe('number of children (L521-1, D521-1; BMAF 478,16 €)', () => {
  it.each([
    ['none', [], ['af.enfants']],
    ['one', ['2018-01-05'], ['af.enfants']],
    ['two: 32 %', ['2018-01-05', '2019-01-05'], 153.01],
    ['three: 32 % + 41 %', ['2018-01-05', '2019-01-05', '2020-01-05'], 349.06],
    ['four: 32 % + 2 × 41 %', ['2018-01-05', '2019-01-05', '2020-01-05', '2021-01-05'], 545.1],
    ['the second is born this month', ['2018-01-05', '2026-07-01'], ['af.enfants']],
    ['the second was born last month', ['2018-01-05', '2026-06-30'], 153.01],
    ['the first turns 20 this month', ['2006-07-20', '2019-01-05'], ['af.enfants']],
    ['the first earns too much', [{ naissance: '2007-07-20', salaire: 1200 }, '2019-01-05'], ['af.enfants']],
  ])('%s', (_, enfants, expected) => expect(droit(enfants)).toEqual(expected))
})

describe('majoration for age (L521-3, R521-1: 16 % is 76,51 €)', () => {
  it.each([
    ['two children: never for the oldest', ['2008-01-05', '2019-01-05'], 153.01],
    ['two: the youngest turns 18 this month', ['2006-09-05', '2008-07-05'], 153.01 + 76.51],
    ['three: the oldest counts too', ['2008-01-05', '2019-01-05', '2020-01-05'], 349.06 + 76.51],
    ['three: 17 and born since 1 March 2012 waits for 18', ['2012-03-01', '2019-01-05', '2020-01-05'], 349.06],
    ['three: 14 before the reform keeps it', ['2012-02-29', '2019-01-05', '2020-01-05'], 349.06 + 76.51],
    ['twins of 17 alone: one is the oldest', ['2009-01-05', '2009-01-05'], 153.01 + 76.51],
  ])('%s', (_, enfants, expected) => expect(droit(enfants)).toBeCloseTo(expected, 5))

  it('was due from 14 before 1 March 2026 (BMAF 474,37 €), from the month after the birthday', () => {
    expect(droit(['2008-01-05', '2012-01-31'], '2026-02-01')).toBeCloseTo(151.8 + 75.9, 5)
    expect(droit(['2008-01-05', '2012-02-01'], '2026-02-01')).toBeCloseTo(151.8, 5)
  })
})

describe('resources (D521-3: with two children in 2026, 79 980 € and 106 604 €)', () => {
  const DEUX = ['2018-01-05', '2019-01-05']
  it.each([
    ['at the first ceiling: in full', 79_980, 153.01],
    // Half is 76,51; 1 € a year over takes 0,08 off the complement of 76,51.
    ['1 € over: half, and nearly as much again', 79_981, 76.51 + 76.43],
    // 12 × 76,51 = 918,12 over: nothing is left of the complement.
    ['918 € over: a cent of complement is left', 80_898, 76.52],
    ['919 € over: half alone', 80_899, 76.51],
    ['at the second ceiling: half', 106_604, 76.51],
    ['1 € over: a quarter, and nearly as much again', 106_605, 38.25 + 38.17],
    ['far over: a quarter', 120_000, 38.25],
  ])('%s', (_, ressources, expected) => expect(droit(DEUX, '2026-07-01', ressources)).toBeCloseTo(expected, 5))
})

describe('résidence alternée (R521-3, R521-4)', () => {
  const alterne = { naissance: '2018-01-05', residenceAlternee: true }
  it('counts each such child for one half of its share', () => {
    expect(droit([alterne, '2019-01-05'])).toBeCloseTo(114.76, 5)
    expect(droit([alterne, { ...alterne, naissance: '2019-01-05' }])).toBeCloseTo(76.51, 5)
  })

  it('halves its majoration', () => {
    const enfants = [{ naissance: '2008-01-05', residenceAlternee: true }, '2006-09-05']
    expect(droit(enfants)).toBeCloseTo(114.76 + 38.25, 5)
  })
})

describe('allocation forfaitaire at 20 (L521-1, D521-2: 20,234 % is 96,75 €)', () => {
  it.each([
    ['two others: from the month of the 20th birthday', ['2006-07-20', '2018-01-05', '2019-01-05'], 153.01 + 96.75],
    ['until the month before the 21st', ['2005-08-01', '2018-01-05', '2019-01-05'], 153.01 + 96.75],
    ['not in the month of the 21st', ['2005-07-31', '2018-01-05', '2019-01-05'], 153.01],
    ['two of 20 and one other make three', ['2006-01-05', '2006-01-05', '2018-01-05'], 193.5],
  ])('%s', (_, enfants, expected) => expect(droit(enfants)).toBeCloseTo(expected, 5))

  it('needs three children in all', () => {
    expect(droit(['2006-01-05', '2018-01-05'])).toEqual(['af.enfants'])
  })

  it('is not due for a child of 20 who earns too much', () => {
    expect(droit([{ naissance: '2006-01-05', salaire: 1200 }, '2018-01-05', '2019-01-05'])).toBeCloseTo(153.01, 5)
  })
})

it('asks nothing about what an only child earns', () => {
  const answers = new Map(famille(['2008-01-05']))
  answers.delete(answerKey(typesRessources, enfant('enfant1')))
  expect(evaluator(answers, '2026-07-01').evaluate(af, menage)).toMatchObject({ value: { kind: 'refused' } })
})
