import { describe, expect, it } from 'vitest'
import { answersOf, benefitOf, openBenefit, TODAY } from '../../../tests/walk'
import { refused } from '../../engine/outcome'
import type { Fact, Subject } from '../../engine/types'
import { dateNaissance, foyer, logement, loyer, revenuDepuis, revenuRecent } from '../../law/facts'
import { demandeur, enfant, menage, ressource } from '../../law/menage'
import { findings } from './findings'
import { again, next, stillAsked } from './next'
import { countRemaining } from './remaining'

const asks = (id: string, ...facts: readonly (readonly [Fact<never, unknown>, Subject])[]) =>
  benefitOf(id, (_menage, ctx) =>
    refused(
      ctx.allOf(
        facts.map(([fact, subject]) => ({
          id: `${id}.${fact.id}`,
          test: () => ctx.fact(fact as unknown as Fact, subject) !== null,
        })),
      ),
    ),
  )
const wage = ressource(demandeur, 'salaire')
const asked = (...args: Parameters<typeof findings>) => next(findings(...args))

describe('next question', () => {
  it('is none when all is decided', () => {
    expect(asked([openBenefit('rsa', 1)], new Map(), TODAY)).toBeUndefined()
  })

  it('is the one that most rights wait for', () => {
    const benefits = [asks('rsa', [loyer, menage]), asks('af', [logement, menage]), asks('al', [logement, menage])]
    expect(asked(benefits, new Map(), TODAY)?.fact).toBe(logement)
  })

  it('asks the amount before since when it is received', () => {
    const benefit = asks('rsa', [revenuDepuis, wage], [revenuRecent, wage])
    expect(asked([benefit], new Map(), TODAY)?.fact).toBe(revenuRecent)
    expect(asked([benefit], answersOf([revenuRecent, wage, 1]), TODAY)?.fact).toBe(revenuDepuis)
  })

  it('asks since when alone if the amount does not matter', () => {
    expect(asked([asks('rsa', [revenuDepuis, wage])], new Map(), TODAY)?.fact).toBe(revenuDepuis)
  })
})

describe('a question seen again', () => {
  const children = { fact: dateNaissance as Fact, subjects: [demandeur, enfant('enfant1')] }

  it('is the same while everybody is there', () => {
    expect(stillAsked(children, answersOf([foyer, menage, { conjoint: null, enfants: ['enfant1'] }]))).toBe(children)
  })

  it('leaves out who is gone', () => {
    expect(stillAsked(children, new Map())?.subjects).toEqual([demandeur])
    expect(stillAsked(again(dateNaissance as Fact, enfant('enfant1')), new Map())).toBeNull()
  })
})

describe('remaining questions', () => {
  const count = (...args: Parameters<typeof countRemaining>) => {
    const steps = countRemaining(...args)
    let step = steps.next()
    while (!step.done) step = steps.next()
    return step.value
  }

  it('counts those that come with usual answers', () => {
    const benefits = [asks('rsa', [loyer, menage], [logement, menage]), asks('af', [logement, menage])]
    expect(count(benefits, new Map(), TODAY)).toBe(2)
    expect(count(benefits, answersOf([logement, menage, 'hlm']), TODAY)).toBe(1)
    expect(count([], new Map(), TODAY)).toBe(0)
  })
})
