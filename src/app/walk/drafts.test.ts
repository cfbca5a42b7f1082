import { describe, expect, it } from 'vitest'
import { answersOf, french, TODAY } from '../../../tests/walk'
import { type Fact, type FactRef, type Subject, UNKNOWN } from '../../engine/types'
import { dateNaissance, foyer, loyer } from '../../law/facts'
import { demandeur, enfant, menage } from '../../law/menage'
import { advance, draftsOf } from './drafts'

const child = enfant('enfant1')
const line = (fact: Fact<never, unknown>, subject: Subject): FactRef => ({ fact: fact as unknown as Fact, subject })
const [mine, childs] = [line(dateNaissance, demandeur), line(dateNaissance, child)]
const rent = { id: 'loyer', asks: [line(loyer, menage)] }
const births = { id: 'dateNaissance', asks: [mine, childs] }
const go = (drafts: [string, unknown][], at = mine) => advance(french, births, new Map(drafts), at, TODAY)

describe('drafts', () => {
  it('shows what was answered before', () => {
    expect([...draftsOf(births, answersOf([dateNaissance, child, '2015-03-12']))]).toEqual([
      ['dateNaissance@enfant1', '2015-03-12'],
    ])
  })

  it('begins a household with the visitor alone', () => {
    const drafts = draftsOf({ id: 'foyer', asks: [line(foyer, menage)] }, new Map())
    expect(drafts.get('foyer@menage')).toEqual({ conjoint: null, enfants: [] })
  })
})

describe('continuing', () => {
  it('says what is missing on the line at hand', () => {
    expect(go([])).toEqual({ kind: 'problem', line: mine, message: french.t('questions.errors.missing') })
  })

  it('goes to the next empty line', () => {
    expect(go([['dateNaissance@demandeur', '1985-03-12']])).toEqual({ kind: 'line', line: childs })
  })

  it('comes back to a line that is wrong', () => {
    const step = go([
      ['dateNaissance@demandeur', '1985-03-12'],
      ['dateNaissance@enfant1', '2027-01-01'],
    ])
    expect(step).toEqual({ kind: 'problem', line: childs, message: french.t('questions.errors.inTheFuture') })
  })

  it('is done when every line is right', () => {
    expect(
      go([
        ['dateNaissance@demandeur', '1985-03-12'],
        ['dateNaissance@enfant1', '2015-03-12'],
      ]),
    ).toEqual({ kind: 'done' })
  })

  it('names the limit of an amount in euros', () => {
    const step = advance(french, rent, new Map([['loyer@menage', 4_500_000]]), line(loyer, menage), TODAY)
    expect(step).toMatchObject({ kind: 'problem', message: expect.stringMatching(/3.000.€/) })
  })

  it('takes "je ne sais pas"', () => {
    expect(advance(french, rent, new Map([['loyer@menage', UNKNOWN]]), line(loyer, menage), TODAY)).toEqual({
      kind: 'done',
    })
  })
})
