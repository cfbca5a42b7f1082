import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import type { Answers } from '../../../engine/types'
import { menage } from '../../menage'
import { asf } from './asf'

/** Amount in euros, or the ids of the conditions that failed. */
const droit = (answers: Answers, jour = '2026-07-01') => {
  const result = evaluator(answers, jour).evaluate(asf, menage)
  if (result.kind !== 'known') return result.kind
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const seul = (pension?: number) =>
  menageDe().adulte({
    naissance: '1985-05-02',
    ...(pension === undefined ? {} : { pensionAlimentaireRecue: pension }),
  })
const ENFANT = { naissance: '2018-01-05' }

describe('who may claim (L523-1, L523-2)', () => {
  it('pays 42,2 % of 478,16 € for each child of a parent alone', () => {
    expect(droit(seul().enfant(ENFANT).reponses)).toBe(201.78)
    expect(droit(seul().enfant(ENFANT).enfant(ENFANT).reponses)).toBe(403.57)
  })

  it('refuses a couple, whatever the children', () => {
    expect(droit(seul().adulte({ naissance: '1986-01-01' }).enfant(ENFANT).reponses)).toEqual(['asf.isole'])
  })

  it('refuses a person without children', () => expect(droit(seul().reponses)).toEqual(['asf.enfants']))

  it.each([
    ['20 this month', { naissance: '2006-07-31' }, ['asf.enfants']],
    ['20 next month', { naissance: '2006-08-01' }, 201.78],
    ['17 and paid over 55 % of the SMIC', { naissance: '2009-01-05', salaire: 1300 }, ['asf.enfants']],
  ])('a child who is %s', (_, dit, expected) => expect(droit(seul().enfant(dit).reponses)).toEqual(expected))
})

describe('maintenance received (L523-1, D523-3: nothing is paid up to 15 €)', () => {
  it.each([
    [100, 101.78],
    [186.77, 15.01],
    [186.78, ['asf.pension']],
    [300, ['asf.pension']],
  ])('%d € a month', (pension, expected) => expect(droit(seul(pension).enfant(ENFANT).reponses)).toEqual(expected))

  it('is that of the month: a pension that stopped takes nothing off', () => {
    const answers = menageDe()
      .adulte({ naissance: '1985-05-02', pensionAlimentaireRecue: { recent: 300, arrete: true } })
      .enfant(ENFANT).reponses
    expect(droit(answers)).toBe(201.78)
  })
})
