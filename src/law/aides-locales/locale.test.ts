import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../tests/builders'
import { lu, valeurDe } from '../../../tests/valeur'
import { euros } from '../../engine/money'
import { assessor } from '../../engine/outcome'
import { type Answers, answerKey, UNKNOWN } from '../../engine/types'
import * as facts from '../facts'
import { demandeur, menage, ressource } from '../menage'
import { type AideCalculee, aideLocaleBenefit } from './locale'

const DAY = '2026-11-01'
const source = { title: 'Caf des Vosges', url: 'https://www.caf.fr/' }
const aide = (conditions: AideCalculee['conditions'], amount: AideCalculee['amount'] = null) =>
  aideLocaleBenefit({
    ...{ id: 'local-essai', organisme: 'caf', conditions, amount, documents: [], partial: false, sensitive: false },
    ...{ source, verifiedOn: '2026-10-01' },
  })
const bafa = aide(
  { age: { from: 16, who: 'anyone' }, quotientFamilial: { most: 67_000 } },
  { cents: 30_000, per: 'once' },
)
const decide = (benefit: typeof bafa, answers: Answers, given?: Readonly<Record<string, unknown>>) =>
  valeurDe(benefit.rule, menage, answers, DAY, given)
const parent = () => menageDe().adulte({ naissance: '1985-01-01' })
const quotient = (amount: number) => ({ 'quotientFamilial.montant': euros(amount) })

describe('the quotient familial', () => {
  const { reponses } = parent()
  it('670,00 opens, 670,01 does not, and says both figures and the page', () => {
    expect(lu(decide(bafa, reponses, quotient(670)))).toBe(300)
    const verdict = decide(bafa, reponses, quotient(670.01))
    expect(verdict.conditions.filter(({ ok }) => !ok)).toMatchObject([
      {
        id: 'local-essai.quotient',
        law: [source],
        comparison: { actual: 67_001, limit: 67_000, op: '<=', unit: 'money' },
      },
    ])
  })

  it('is asked for, not supposed, and only when the age holds', () => {
    const asked = (answers: Answers) => {
      const outcome = assessor(answers, DAY).assess(bafa.rule, menage)
      return outcome.kind === 'missing' ? outcome.facts.map(({ fact }) => fact.id) : outcome.kind
    }
    const household = (birth: string) =>
      new Map<string, unknown>([
        [answerKey(facts.foyer, menage), { conjoint: null, enfants: [] }],
        [answerKey(facts.dateNaissance, demandeur), birth],
      ])
    expect(asked(new Map())).toEqual(['foyer'])
    expect(asked(household('1985-01-01'))).toContain('typesRessources')
    expect(asked(household('2012-01-01'))).toBe('known')
  })

  it('of an income that the visitor does not know gives a range', () => {
    const answers = new Map(parent().reponses)
    answers.set(answerKey(facts.typesRessources, demandeur), ['salaire'])
    answers.set(answerKey(facts.revenuRecent, ressource(demandeur, 'salaire')), UNKNOWN)
    answers.set(answerKey(facts.revenuDepuis, ressource(demandeur, 'salaire')), 'toujours')
    answers.set(answerKey(facts.salarieDuPrive, demandeur), true)
    const outcome = assessor(answers, DAY).assess(bafa.rule, menage)
    expect(outcome.kind === 'range' && [...new Set(outcome.verdicts.map(({ kind }) => kind))].sort()).toEqual([
      'open',
      'refused',
    ])
  })
})

describe('the age', () => {
  const alone = (birth: string) => menageDe().adulte({ naissance: birth }).reponses
  it.each([
    ['16 that day', '2010-11-01', 300],
    ['15 until the day after', '2010-11-02', ['local-essai.age']],
  ])('%s', (_, birth, expected) => {
    expect(lu(decide(bafa, alone(birth), quotient(100)))).toEqual(expected)
  })

  it.each([
    ['17, at most 17', '2009-11-01', []],
    ['18, at most 17', '2008-11-01', ['local-essai.age']],
    ['11, from 11', '2015-11-01', []],
    ['10, from 11', '2015-11-02', ['local-essai.age']],
  ])('of a child: %s', (_, naissance, expected) => {
    const verdict = decide(aide({ age: { from: 11, to: 17, who: 'child' } }), parent().enfant({ naissance }).reponses)
    expect(verdict.kind === 'open' ? [] : lu(verdict)).toEqual(expected)
  })

  it('tells the nearest of the household, and how far off', () => {
    const answers = parent().enfant({ naissance: '2016-11-01' }).enfant({ naissance: '2006-11-01' }).reponses
    const { conditions } = decide(aide({ age: { from: 11, to: 17, who: 'child' } }), answers)
    expect(conditions[0]?.comparison).toMatchObject({ actual: 10, limit: 11, op: '>=', unit: 'years' })
  })

  it('of an adult is not that of a child, and nobody of that kind is nobody of that age', () => {
    const answers = parent().enfant({ naissance: '2010-01-01' }).reponses
    expect(lu(decide(aide({ age: { to: 25, who: 'adult' } }), answers))).toEqual(['local-essai.age'])
    expect(lu(decide(aide({ age: { from: 3, who: 'child' } }), parent().reponses))).toEqual(['local-essai.age'])
  })
})

describe('the other conditions', () => {
  const at = (commune: string) => parent().dire(facts.commune, menage, commune).reponses
  const children = (...births: string[]) =>
    births.reduce((foyer, naissance) => foyer.enfant({ naissance }), parent()).reponses
  const seeking = (chercheEmploi: boolean) => menageDe().adulte({ naissance: '1985-01-01', chercheEmploi }).reponses
  it.each([
    ['lives there', aide({ communes: ['88383', '88487'] }), at('88487'), []],
    ['lives next door', aide({ communes: ['88383', '88487'] }), at('88429'), ['local-essai.commune']],
    ['two children', aide({ children: { least: 2 } }), children('2015-01-01', '2018-01-01'), []],
    ['one of two children', aide({ children: { least: 2 } }), children('2015-01-01'), ['local-essai.enfants']],
    ['a child of 6', aide({ children: { ageFrom: 6, ageTo: 8 } }), children('2020-11-01'), []],
    ['a child of 5', aide({ children: { ageFrom: 6, ageTo: 8 } }), children('2020-11-02'), ['local-essai.enfants']],
    ['one of the statuses', aide({ statuses: ['etudie', 'chercheEmploi'] }), seeking(true), []],
    ['none of them', aide({ statuses: ['etudie', 'chercheEmploi'] }), seeking(false), ['local-essai.statut']],
    ['no condition at all', aide({}), parent().reponses, []],
  ])('%s', (_, benefit, answers, expected) => {
    const verdict = decide(benefit, answers)
    expect(verdict.kind === 'open' ? [] : lu(verdict)).toEqual(expected)
  })

  it('an aid without an amount is open without one', () => {
    expect(decide(aide({}), parent().reponses)).toMatchObject({ kind: 'open', amount: null })
  })
})
