import { describe, expect, it } from 'vitest'
import { answersOf, TODAY } from '../../../tests/walk'
import { InvalidAnswer, UNKNOWN } from '../../engine/types'
import { dateNaissance, foyer, loyer, revenuRecent, typesRessources } from '../../law/facts'
import { conjoint, demandeur, enfant, menage, ressource } from '../../law/menage'
import { createSession } from './session'

const filled = () => {
  const session = createSession(TODAY)
  session.answer(foyer, menage, { conjoint: 'pacs', enfants: ['enfant1', 'enfant2'] })
  session.answer(dateNaissance, conjoint, '1980-01-02')
  session.answer(dateNaissance, enfant('enfant1'), '2010-01-02')
  session.answer(dateNaissance, enfant('enfant2'), '2012-01-02')
  return session
}

describe('session', () => {
  it('keeps the parsed answer', () => {
    const session = createSession(TODAY)
    session.answer(loyer, menage, 45_000)
    expect(session.get().answers).toEqual(answersOf([loyer, menage, 45_000]))
  })

  it('refuses a wrong answer and loses nothing', () => {
    const session = filled()
    const before = session.get()
    expect(() => session.answer(loyer, menage, 4_500_000)).toThrow(InvalidAnswer)
    expect(() => session.answer(dateNaissance, demandeur, '2027-01-01')).toThrow(InvalidAnswer)
    expect(session.get()).toBe(before)
  })

  it('takes "je ne sais pas" for an answer', () => {
    const session = createSession(TODAY)
    session.dontKnow(loyer, menage)
    expect(session.get().answers).toEqual(answersOf([loyer, menage, UNKNOWN]))
  })

  it('drops the answers about a child who is removed, and only those', () => {
    const session = filled()
    session.answer(foyer, menage, { conjoint: 'pacs', enfants: ['enfant2'] })
    const kept = [...session.get().answers.keys()]
    expect(kept).toEqual(['foyer@menage', 'dateNaissance@conjoint', 'dateNaissance@enfant2'])
  })

  it('drops the answers about the partner and the couple who are no more', () => {
    const session = filled()
    session.answer(foyer, menage, { conjoint: null, enfants: ['enfant1', 'enfant2'] })
    const kept = [...session.get().answers.keys()]
    expect(kept).toEqual(['foyer@menage', 'dateNaissance@enfant1', 'dateNaissance@enfant2'])
  })

  it('drops the amounts of an income that is taken back', () => {
    const session = createSession(TODAY)
    session.answer(typesRessources, demandeur, ['salaire', 'chomage'])
    session.answer(revenuRecent, ressource(demandeur, 'salaire'), 120_000)
    session.answer(revenuRecent, ressource(demandeur, 'chomage'), 80_000)
    session.answer(typesRessources, demandeur, ['chomage'])
    expect([...session.get().answers.keys()]).toEqual(['typesRessources@demandeur', 'revenuRecent@demandeur/chomage'])
  })

  it('forgets everything', () => {
    const session = filled()
    const nothing = createSession(TODAY).get()
    session.take('rsa', 'receives')
    session.plan('deces', true)
    session.happens('deces', '2026-11-20')
    session.have('rib', true)
    session.leaveOut('rsa', true)
    session.look({ typed: 'dentiste', commune: '88383' })
    expect(session.get()).not.toEqual(nothing)
    session.wipe()
    expect(session.get()).toEqual(nothing)
  })

  it('takes what was put in out again', () => {
    const session = createSession(TODAY)
    session.plan('deces', true)
    session.happens('deces', '2026-11-20')
    session.have('rib', true)
    session.leaveOut('rsa', true)
    expect(session.get()).toMatchObject({ events: new Set(['deces']), days: new Map([['deces', '2026-11-20']]) })
    session.plan('deces', false)
    session.happens('deces', null)
    session.have('rib', false)
    session.leaveOut('rsa', false)
    expect(session.get()).toEqual(createSession(TODAY).get())
  })

  it('begins with the answers that are brought, but for those about nobody', () => {
    const brought = new Map([...filled().get().answers, ['dateNaissance@enfant9', '2015-01-01']])
    expect([...createSession(TODAY, brought).get().answers.keys()]).toEqual([...filled().get().answers.keys()])
  })
})

it('takes an answer back, with those about what it brought', () => {
  const visit = createSession(TODAY)
  visit.answer(foyer, menage, { conjoint: null, enfants: ['enfant1'] })
  visit.answer(dateNaissance, enfant('enfant1'), '2015-03-12')
  visit.unsay(foyer, menage)
  expect(visit.get().answers.size).toBe(0)
})
