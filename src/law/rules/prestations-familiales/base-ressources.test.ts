import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import type { Answers } from '../../../engine/types'
import { demandeur, menage } from '../../menage'
import { baseRessources, biactivite, pensionsNettes, plafondMajore, revenuProfessionnel } from './base-ressources'

const JOUR = '2026-07-01'
const base = (answers: Answers, jour = JOUR) => evaluator(answers, jour).evaluate(baseRessources, menage)
const seul = (dit: object) => menageDe().adulte({ naissance: '1985-05-02', ...dit }).reponses

describe('resources of the second year before (R532-3)', () => {
  it('takes 10 % off taxed wages: 1 860 € net are 1 927,94 € taxed, 23 135,28 € a year, less 2 314 €', () => {
    expect(base(seul({ salaire: 1860 }))).toMatchObject({ value: euros(20_821.28) })
  })

  it('adds wages and unemployment benefit before the deduction', () => {
    const { value } = evaluator(seul({ salaire: 100, chomage: 100 }), JOUR).evaluate(
      revenuProfessionnel,
      demandeur,
    ) as { value: number }
    expect(value).toBe(euros(12 * (103.65 + 102.85) - 504))
  })

  it('takes at least 450 € off pensions, and never more than they are', () => {
    const pensions = (mois: number) =>
      evaluator(seul({ pensionInvalidite: mois }), JOUR).evaluate(pensionsNettes, demandeur)
    expect(pensions(100)).toMatchObject({ value: euros(750) })
    expect(pensions(30)).toMatchObject({ value: 0 })
  })

  it('takes at most 4 399 € off pensions', () => {
    expect(base(seul({ pensionInvalidite: 5000 }))).toMatchObject({ value: euros(60_000 - 4_399) })
  })

  it('reads the tax year, whatever is earned today', () => {
    expect(base(seul({ salaire: { recent: 0, avant: 0, anneeFiscale: 1860 } }))).toMatchObject({
      value: euros(20_821.28),
    })
    expect(base(seul({ salaire: { recent: 1860, avant: 1860, anneeFiscale: 0 } }))).toMatchObject({ value: 0 })
  })

  it('leaves out what the children earn', () => {
    const answers = menageDe()
      .adulte({ naissance: '1985-05-02' })
      .enfant({ naissance: '2008-01-05', salaire: 900 }).reponses
    expect(base(answers)).toMatchObject({ value: 0 })
  })
})

describe('a partner who has stopped working for a child under three (R532-4)', () => {
  const couple = (reductionTravail: Dit['reductionTravail'], naissance: string) =>
    menageDe()
      .adulte({ naissance: '1985-05-02' })
      .adulte({ naissance: '1986-01-01', salaire: 1500, ...(reductionTravail && { reductionTravail }) })
      .enfant({ naissance }).reponses
  // 1 500 × 1,036529… = 1 554,79; × 12 = 18 657,48; − 1 866
  const COMPTE = euros(16_791.48)
  it.each([
    ['has stopped', 'arret', '2025-01-05', 0],
    ['works half time', 'auPlusMiTemps', '2025-01-05', COMPTE],
    ['works', undefined, '2025-01-05', COMPTE],
    ['has stopped for a child now of three', 'arret', '2023-07-05', COMPTE],
  ] as const)('%s', (_, reduction, naissance, expected) => {
    expect(base(couple(reduction, naissance))).toMatchObject({ value: expected })
  })
})

describe('two earned incomes (R522-2: 13,6 % of the plafond of 2024, 46 368 €, is 6 306,05 €)', () => {
  /** Net monthly wages whose taxed year, less 10 %, is on either side of the floor. */
  const couple = (salaire: number) =>
    menageDe().adulte({ naissance: '1985-05-02', salaire: 2000 }).adulte({ naissance: '1986-01-01', salaire }).reponses

  it.each([
    // 563 × 1,036529… = 583,57; × 12 = 7 002,84; − 700 = 6 302,84
    [563, false],
    // 564: 584,60; 7 015,20; − 702 = 6 313,20
    [564, true],
  ])('%d € a month: %s', (salaire, expected) => {
    const evaluation = evaluator(couple(salaire), JOUR)
    expect(evaluation.evaluate(biactivite, menage)).toMatchObject({ value: expected })
    expect(evaluation.evaluate(plafondMajore, menage)).toMatchObject({ value: expected })
  })

  it('a person alone has the raised ceiling without it', () => {
    const evaluation = evaluator(seul({ salaire: 2000 }), JOUR)
    expect(evaluation.evaluate(biactivite, menage)).toMatchObject({ value: false })
    expect(evaluation.evaluate(plafondMajore, menage)).toMatchObject({ value: true })
  })
})
