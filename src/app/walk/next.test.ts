import { describe, expect, it } from 'vitest'
import { answersOf, benefitOf, openBenefit, TODAY } from '../../../tests/walk'
import { refused } from '../../engine/outcome'
import type { Fact, Subject } from '../../engine/types'
import {
  colocation,
  dateNaissance,
  demenage,
  etudie,
  foyer,
  logement,
  loyer,
  revenuDepuis,
  revenuRecent,
  SITUATIONS,
} from '../../law/facts'
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
const screen = (...args: Parameters<typeof findings>) => next(findings(...args), args[1], args[2])
const asked = (...args: Parameters<typeof findings>) =>
  screen(...args)?.asks.map(({ fact, subject }) => `${fact.id}@${subject.id}`)

describe('next question', () => {
  it('is none when all is decided', () => {
    expect(asked([openBenefit('rsa', 1)], new Map(), TODAY)).toBeUndefined()
  })

  it('is the one that most rights wait for', () => {
    const benefits = [asks('rsa', [loyer, menage]), asks('af', [logement, menage]), asks('al', [logement, menage])]
    expect(asked(benefits, new Map(), TODAY)).toEqual(['logement@menage'])
  })

  it('asks an amount and since when it is received together, once', () => {
    const both = ['revenuRecent@demandeur/salaire', 'revenuDepuis@demandeur/salaire']
    expect(asked([asks('rsa', [revenuDepuis, wage], [revenuRecent, wage])], new Map(), TODAY)).toEqual(both)
    expect(asked([asks('rsa', [revenuRecent, wage])], new Map(), TODAY)).toEqual(both)
    expect(asked([asks('rsa', [revenuDepuis, wage])], answersOf([revenuRecent, wage, 1]), TODAY)).toEqual([both[1]])
  })

  it('asks, in the list to tick, what would be asked later after usual answers', () => {
    const later = benefitOf('al', (_menage, ctx) =>
      refused(ctx.allOf([{ id: 'al.loyer', test: () => ctx.fact(loyer, menage) > 0 && ctx.fact(colocation, menage) }])),
    )
    const question = screen([asks('rsa', [etudie, demandeur]), later], new Map(), TODAY)
    expect(question?.id).toBe('situations')
    expect(question?.asks.map(({ fact }) => fact.id)).toEqual(['colocation', 'etudie'])
  })

  it('gives what is true of the household a screen of its own when the list is long', () => {
    const lines = (people: readonly Subject[]) => [
      ...people.flatMap((one) => SITUATIONS.slice(0, 5).map((fact): [Fact<never, unknown>, Subject] => [fact, one])),
      ...[colocation, demenage].map((fact): [Fact<never, unknown>, Subject] => [fact, menage]),
    ]
    const children = ['enfant1', 'enfant2', 'enfant3'].map(enfant)
    const short = asked([asks('rsa', ...lines([demandeur]))], new Map(), TODAY)
    expect(short).toEqual(expect.arrayContaining(['colocation@menage', 'demenage@menage']))
    const long = asked([asks('rsa', ...lines([demandeur, ...children]))], new Map(), TODAY)
    expect(long).toHaveLength(20)
    expect(long?.filter((key) => key.endsWith('@menage'))).toEqual([])
  })
})

describe('a question seen again', () => {
  const children = {
    id: 'dateNaissance',
    asks: [demandeur, enfant('enfant1')].map((subject) => ({ fact: dateNaissance as Fact, subject })),
  }

  it('is the same while everybody is there', () => {
    expect(stillAsked(children, answersOf([foyer, menage, { conjoint: null, enfants: ['enfant1'] }]))).toBe(children)
  })

  it('leaves out who is gone', () => {
    expect(stillAsked(children, new Map())?.asks.map(({ subject }) => subject)).toEqual([demandeur])
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
