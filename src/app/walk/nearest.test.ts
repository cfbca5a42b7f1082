import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../tests/builders'
import { BENEFITS } from '../../law/benefits'
import { findings } from './findings'
import { nearestChange } from './nearest'

const TODAY = '2026-07-15'

function change(id: string, famille: MenageDeTest) {
  const answers = famille.reponses
  const [finding] = findings(
    BENEFITS.filter((benefit) => benefit.id === id),
    answers,
    TODAY,
  )
  if (!finding) throw new Error(id)
  return nearestChange(finding, answers, TODAY)
}

describe('an age that comes', () => {
  it('names the month of it', () => {
    expect(change('aspa', menageDe().adulte({ naissance: '1961-10-10', retraite: 500 }))).toEqual({
      kind: 'date',
      day: '2026-11-01',
    })
  })

  it('is not named when it is more than a year ahead', () => {
    expect(change('aspa', menageDe().adulte({ naissance: '1962-10-10', retraite: 500 }))).toBeNull()
  })
})

describe('an amount near its limit', () => {
  const eleve = (rfr: number) =>
    menageDe()
      .adulte({ naissance: '1985-05-05' })
      .enfant({ naissance: '2014-03-03', etudes: 'college' })
      .impots(rfr, 1.5)

  it('is named with its limit', () => {
    expect(change('bourseCollege', eleve(18_200))).toMatchObject({
      kind: 'amount',
      comparison: { actual: 1_820_000, limit: 1_813_000 },
    })
  })

  it('is not named when it is far away, nor when the right is open', () => {
    expect(change('bourseCollege', eleve(30_000))).toBeNull()
    expect(change('bourseCollege', eleve(3_000))).toBeNull()
  })
})

it('nothing brings children to somebody without', () => {
  expect(change('af', menageDe().adulte({ naissance: '1985-05-05' }))).toBeNull()
})
