import { describe, expect, it } from 'vitest'
import { answersOf, french, TODAY } from '../../../tests/walk'
import { type Fact, UNKNOWN } from '../../engine/types'
import { dateNaissance, foyer, loyer } from '../../law/facts'
import { demandeur, enfant, menage } from '../../law/menage'
import { advance, draftsOf } from './drafts'

const child = enfant('enfant1')
const births = { fact: dateNaissance as Fact, subjects: [demandeur, child] }
const go = (drafts: [string, unknown][], at = demandeur) => advance(french, births, new Map(drafts), at, TODAY)

describe('drafts', () => {
  it('shows what was answered before', () => {
    expect([...draftsOf(births, answersOf([dateNaissance, child, '2015-03-12']))]).toEqual([['enfant1', '2015-03-12']])
  })

  it('begins a household with the visitor alone', () => {
    const drafts = draftsOf({ fact: foyer as Fact, subjects: [menage] }, new Map())
    expect(drafts.get('menage')).toEqual({ conjoint: null, enfants: [] })
  })
})

describe('continuing', () => {
  it('says what is missing on the line at hand', () => {
    expect(go([])).toEqual({ kind: 'problem', subject: demandeur, message: french.t('questions.errors.missing') })
  })

  it('goes to the next empty line', () => {
    expect(go([['demandeur', '1985-03-12']])).toEqual({ kind: 'line', subject: child })
  })

  it('comes back to a line that is wrong', () => {
    const step = go([
      ['demandeur', '1985-03-12'],
      ['enfant1', '2027-01-01'],
    ])
    expect(step).toEqual({ kind: 'problem', subject: child, message: french.t('questions.errors.inTheFuture') })
  })

  it('is done when every line is right', () => {
    expect(
      go([
        ['demandeur', '1985-03-12'],
        ['enfant1', '2015-03-12'],
      ]),
    ).toEqual({ kind: 'done' })
  })

  it('names the limit of an amount in euros', () => {
    const rent = { fact: loyer as Fact, subjects: [menage] }
    const step = advance(french, rent, new Map([['menage', 4_500_000]]), menage, TODAY)
    expect(step).toMatchObject({ kind: 'problem', message: expect.stringMatching(/3.000.€/) })
  })

  it('takes "je ne sais pas"', () => {
    const rent = { fact: loyer as Fact, subjects: [menage] }
    expect(advance(french, rent, new Map([['menage', UNKNOWN]]), menage, TODAY)).toEqual({ kind: 'done' })
  })
})
