import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { answerKey } from '../../../engine/types'
import { typesRessources } from '../../facts'
import { enfant, menage } from '../../menage'
import { enfantACharge, gagnePeu, nombreEnfantsACharge } from './enfants-a-charge'

const PARENT = { naissance: '1985-05-02' }
const ne = (naissance: string, salaire?: number) =>
  menageDe()
    .adulte(PARENT)
    .enfant(salaire === undefined ? { naissance } : { naissance, salaire }).reponses

const compte = (naissance: string, jour: string, salaire?: number) => {
  const result = evaluator(ne(naissance, salaire), jour).evaluate(enfantACharge, enfant('enfant1'))
  return result.kind === 'known' ? result.value : result.kind
}

describe('a child à charge, by age', () => {
  it.each([
    ['born last month (R552-2: due from the month after)', '2026-06-30', true],
    ['born this month', '2026-07-01', false],
    ['20 next month', '2006-08-01', true],
    ['20 this month (R552-3: not due for that month)', '2006-07-31', false],
    ['20 last month', '2006-06-30', false],
  ])('%s', (_, naissance, expected) => expect(compte(naissance, '2026-07-01')).toBe(expected))
})

describe('what a child earns (R512-2: 55 % of 169 hours at 12,31 € is 1 144,21 €)', () => {
  it.each([
    ['a cent under the ceiling', 1144.21, true],
    ['a cent over the ceiling', 1144.22, false],
  ])('%s', (_, salaire, expected) => expect(compte('2008-03-01', '2026-07-01', salaire)).toBe(expected))

  it('does not matter before 16', () => {
    expect(compte('2010-08-15', '2026-07-01', 2000)).toBe(true)
    expect(compte('2010-07-15', '2026-07-01', 2000)).toBe(false)
  })

  it('is not asked before 16', () => {
    const answers = new Map(ne('2010-08-15'))
    answers.delete(answerKey(typesRessources, enfant('enfant1')))
    const result = evaluator(answers, '2026-07-01').evaluate(nombreEnfantsACharge, menage)
    expect(result).toMatchObject({ kind: 'known', value: 1 })
  })

  it('is asked from 16 on', () => {
    const answers = new Map(ne('2009-08-15'))
    answers.delete(answerKey(typesRessources, enfant('enfant1')))
    const result = evaluator(answers, '2026-07-01').evaluate(nombreEnfantsACharge, menage)
    expect(result.kind === 'missing' && result.facts.map(({ fact }) => fact.id)).toEqual(['typesRessources'])
  })

  it('is an average over the six months before', () => {
    const answers = menageDe()
      .adulte(PARENT)
      .enfant({ naissance: '2008-03-01', salaire: { recent: 2000, avant: 288 } })
      .enfant({ naissance: '2008-03-01', salaire: { recent: 2000, avant: 289 } }).reponses
    const evaluation = evaluator(answers, '2026-07-01')
    expect(evaluation.evaluate(gagnePeu, enfant('enfant1'))).toMatchObject({ value: true })
    expect(evaluation.evaluate(gagnePeu, enfant('enfant2'))).toMatchObject({ value: false })
  })
})
