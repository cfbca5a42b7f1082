import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../tests/builders'
import { type Answers, answerKey, type Fact, type Subject } from '../../engine/types'
import * as facts from '../../law/facts'
import { conjoint, demandeur, enfant, foyerFiscal2, menage, ressource } from '../../law/menage'
import { answered, subjects } from '../walk/situation'
import { type Change, changed, dayOfChange } from './scenarios'

const TODAY = '2026-11-23'
const couple = () =>
  menageDe()
    .adulte({ naissance: '1990-01-01', salaire: 900, enceinte: true })
    .adulte({ naissance: '1988-01-01', chomage: 700, chercheEmploi: true })
    .enfant({ naissance: '2014-03-03' })
    .enfant({ naissance: '2018-03-03' })
    .impots(9_000, 2)
    .impots(6_000, 1, foyerFiscal2)
    .dire(facts.pretSigne, menage, 'avant2018')
    .logement('accession', { loyer: 450, charges: 50 })

const changedBy = (base: MenageDeTest, ...scenario: readonly Change[]) => changed(base.reponses, scenario)
const says = <S extends Subject, V>(answers: Answers, fact: Fact<S, V>, subject: S) => answered(answers, fact, subject)
/** Recent, before and tax year, euros a month, and since when. */
const periods = (answers: Answers, ...of: Parameters<typeof ressource>) => {
  const revenu = ressource(...of)
  const amounts = [facts.revenuRecent, facts.revenuAvant, facts.revenuAnneeFiscale].map((fact) =>
    Number(says(answers, fact, revenu)),
  )
  return [...amounts.map((cents) => cents / 100), says(answers, facts.revenuDepuis, revenu)]
}

const EVERY: readonly Change[] = [
  { kind: 'job', of: conjoint, net: 140_000 },
  { kind: 'hours', of: demandeur, from: 24, to: 32 },
  { kind: 'separation', stay: ['enfant1'], alternee: [], pension: 0 },
  { kind: 'birth', on: dayOfChange(TODAY) },
  { kind: 'moving', home: { logement: 'hlm' } },
  { kind: 'departure', enfant: 'enfant1' },
  { kind: 'retirement', of: demandeur, pension: 80_000 },
]

describe('every change', () => {
  it.each(EVERY)('$kind: leaves the base case as it was, and always gives the same', (change) => {
    const base = couple().reponses
    const before = [...base]
    const first = changed(base, [change])
    expect([...base]).toEqual(before)
    expect([...changed(base, [change])]).toEqual([...first])
    expect([...first]).not.toEqual(before)
  })

  it.each(EVERY)('$kind: says only what each fact can be, of people who are there', (change) => {
    const answers = changedBy(couple(), change)
    const known = new Map(facts.FACTS.map((fact) => [fact.id, fact]))
    const there = new Set(subjects(answers).map(({ id }) => id))
    for (const [key, value] of answers) {
      const [fact = '', subject = ''] = key.split('@')
      expect(there, key).toContain(subject)
      if (value !== couple().reponses.get(key)) expect(known.get(fact)?.parse(value, TODAY), key).toEqual(value)
    }
  })

  it('several happen one after the other', () => {
    const answers = changedBy(
      couple(),
      { kind: 'separation', stay: [], alternee: [], pension: 0 },
      { kind: 'moving', home: { logement: 'heberge' } },
    )
    expect(says(answers, facts.foyer, menage)).toEqual({ conjoint: null, enfants: [] })
    expect(says(answers, facts.logement, menage)).toBe('heberge')
  })

  it('is three months old', () => {
    expect(dayOfChange(TODAY)).toBe('2026-08-01')
  })
})

describe('work', () => {
  it('a job begins where there was none, and the periods before stay empty', () => {
    const answers = changedBy(couple(), { kind: 'job', of: conjoint, net: 140_000 })
    expect(says(answers, facts.typesRessources, conjoint)).toEqual(['salaire', 'chomage'])
    expect(periods(answers, conjoint, 'salaire')).toEqual([1400, 0, 0, 'recent'])
    expect(says(answers, facts.nouvelEmploi, conjoint)).toBe(true)
  })

  it('unemployment benefit ends with it, and stays in the periods before', () => {
    const answers = changedBy(couple(), { kind: 'job', of: conjoint, net: 140_000 })
    expect(periods(answers, conjoint, 'chomage')).toEqual([0, 700, 700, 'recent'])
    expect(says(answers, facts.chercheEmploi, conjoint)).toBe(false)
  })

  it('hours change the wage in proportion', () => {
    expect(
      periods(changedBy(couple(), { kind: 'hours', of: demandeur, from: 24, to: 32 }), demandeur, 'salaire'),
    ).toEqual([1200, 900, 900, 'recent'])
    const none = changedBy(couple(), { kind: 'hours', of: conjoint, from: 24, to: 32 })
    expect([...none]).toEqual([...couple().reponses])
  })

  it('the periods before are those of the base case, whatever it says of them', () => {
    const past = menageDe().adulte({ naissance: '1990-01-01', salaire: { recent: 900, avant: 600, anneeFiscale: 300 } })
    const answers = changedBy(past, { kind: 'hours', of: demandeur, from: 30, to: 20 })
    expect(periods(answers, demandeur, 'salaire')).toEqual([600, 600, 300, 'recent'])
  })

  it('a pension takes the place of work, and of looking for it', () => {
    const answers = changedBy(couple(), { kind: 'retirement', of: conjoint, pension: 80_000 })
    expect(periods(answers, conjoint, 'retraite')).toEqual([800, 0, 0, 'recent'])
    expect(periods(answers, conjoint, 'chomage')[0]).toBe(0)
    expect(periods(answers, demandeur, 'salaire')[0]).toBe(900)
    expect(says(answers, facts.chercheEmploi, conjoint)).toBe(false)
  })
})

describe('the household', () => {
  it('after a separation holds nothing of the partner, nor of the children who do not stay', () => {
    const answers = changedBy(couple(), {
      kind: 'separation',
      stay: ['enfant2'],
      alternee: ['enfant2'],
      pension: 15_000,
    })
    expect(says(answers, facts.foyer, menage)).toEqual({ conjoint: null, enfants: ['enfant2'] })
    expect([...answers.keys()].filter((key) => /conjoint|enfant1|foyerFiscal2/.test(key))).toEqual([])
    expect(says(answers, facts.separationRecente, menage)).toBe(true)
    expect(says(answers, facts.residenceAlternee, enfant('enfant2'))).toBe(true)
    expect(periods(answers, demandeur, 'pensionAlimentaireRecue')).toEqual([150, 0, 0, 'recent'])
    expect(says(answers, facts.revenuFiscalReference, { id: 'foyerFiscal1' })).toBe(900_000)
  })

  it('a birth takes a number that no other child has', () => {
    const two = changedBy(couple(), { kind: 'departure', enfant: 'enfant1' })
    const answers = changed(two, [{ kind: 'birth', on: '2026-08-01' }])
    expect(says(answers, facts.foyer, menage)?.enfants).toEqual(['enfant2', 'enfant3'])
    expect(says(answers, facts.dateNaissance, enfant('enfant3'))).toBe('2026-08-01')
    expect(says(answers, facts.enceinte, demandeur)).toBe(false)
  })

  it('a new home leaves nothing of the old one, and what is not said of it is asked again', () => {
    const answers = changedBy(couple(), {
      kind: 'moving',
      home: { logement: 'locationVide', loyer: 40_000, colocation: false },
    })
    expect(says(answers, facts.loyer, menage)).toBe(40_000)
    const unsaid = [facts.charges, facts.logementConventionne, facts.pretSigne] as readonly Fact<never, unknown>[]
    expect(unsaid.filter((fact) => answers.has(answerKey(fact, menage)))).toEqual([])
    expect(says(answers, facts.commune, menage)).toBe('88160')
    expect(says(answers, facts.demenage, menage)).toBe(true)
  })
})
