import { expect, it } from 'vitest'
import { answersOf, openBenefit, refusedBenefit, TODAY } from '../../../tests/walk'
import { dateNaissance } from '../../law/facts'
import { demandeur } from '../../law/menage'
import { createSession } from '../session/session'
import { findings } from '../walk/findings'
import { draftOf, isWorthAsking } from './draft'

const found = findings(
  [openBenefit('rsa', 430), openBenefit('css', 0), refusedBenefit('af', 'af.enfants')],
  new Map(),
  TODAY,
)

function session() {
  const one = createSession(TODAY, answersOf([dateNaissance, demandeur, '1959-03-02']))
  one.take('rsa', 'no')
  one.explain('rsa', { reason: 'nd', motive: 'mp' })
  one.take('af', 'receives')
  return one
}

it('is the age, and what was said of rights found open: nothing of a right that was not asked about', () => {
  const visit = session()
  expect(draftOf(visit.get(), found, TODAY, 5)).toEqual({
    age: 67,
    rights: [{ right: 'rsa', status: 'non', reason: 'nd', motive: 'mp' }],
    missing: null,
    open: ['rsa', 'css'],
    lastedMs: 5,
  })
})

it('forgets the reason of a right that is received after all', () => {
  const visit = session()
  visit.take('rsa', 'receives')
  expect(draftOf(visit.get(), found, TODAY, 5).rights).toEqual([{ right: 'rsa', status: 'rec' }])
})

it('has the needs without an answer of the commune that was looked at', () => {
  const visit = session()
  visit.lack('dents', true)
  visit.lack('garde', true)
  visit.lack('garde', false)
  expect(draftOf(visit.get(), found, TODAY, 5).missing).toBeNull()
  visit.look({ commune: '88487' })
  expect(draftOf(visit.get(), found, TODAY, 5).missing).toEqual({ commune: '88487', needs: ['dents'] })
})

it('is not worth a vote when somebody only looked round', () => {
  const visit = createSession(TODAY)
  expect(isWorthAsking(draftOf(visit.get(), found, TODAY, 5))).toBe(false)
  visit.look({ commune: '88487' })
  visit.lack('dents', true)
  expect(isWorthAsking(draftOf(visit.get(), found, TODAY, 5))).toBe(true)
  expect(isWorthAsking(draftOf(session().get(), found, TODAY, 5))).toBe(true)
})
