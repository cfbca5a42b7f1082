import { describe, expect, it } from 'vitest'
import { answersOf, benefitOf, openBenefit, refusedBenefit, TODAY } from '../../../tests/walk'
import { atMost } from '../../engine/conditions'
import { euros } from '../../engine/money'
import { open, refused } from '../../engine/outcome'
import { type Fact, type Subject, UNKNOWN } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { charges, epargne, loyer } from '../../law/facts'
import { menage } from '../../law/menage'
import { findings } from '../walk/findings'
import { undecided } from './undecided'

const rent = benefitOf('al', (subject, ctx) => {
  const decision = ctx.allOf([{ id: 'al.loyer', test: () => atMost(ctx.fact(loyer, subject), euros(500), 'money') }])
  return decision.ok ? open(decision, ctx.fact(loyer, subject)) : refused(decision)
})
const rentAndCharges = benefitOf('fsl', (subject, ctx) => {
  const [asked = 0] = ctx.each([loyer, charges], (fact) => ctx.fact(fact, subject))
  return open({ ok: true, conditions: [] }, euros(asked / 100))
})
const savings = benefitOf('css', (subject, ctx) =>
  open({ ok: true, conditions: [] }, null, 'month', { gratuite: ctx.fact(epargne, subject) === 0 }),
)
const whatever = benefitOf('af', (subject, ctx) => {
  ctx.fact(epargne, subject)
  return open({ ok: true, conditions: [] }, euros(100))
})

const of = (benefits: readonly Benefit[], ...said: readonly (readonly [Fact<never, unknown>, Subject, unknown])[]) =>
  undecided(findings(benefits, answersOf(...said), TODAY))

describe('what is still undecided', () => {
  it('is nothing of rights that are open or closed', () => {
    expect(of([openBenefit('rsa', 430), refusedBenefit('af', 'af.enfants')])).toEqual({ rights: [], facts: [] })
  })

  it('names each right with its facts, and first the fact that most rights wait for', () => {
    const { rights, facts } = of([rentAndCharges, rent])
    expect(rights.map(({ benefit, missing }) => [benefit.id, missing.map(({ fact }) => fact.id)])).toEqual([
      ['fsl', ['loyer', 'charges']],
      ['al', ['loyer']],
    ])
    expect(facts.map(({ ref, known, decides }) => [ref.fact.id, known, decides.map(({ id }) => id)])).toEqual([
      ['loyer', 'missing', ['fsl', 'al']],
      ['charges', 'missing', ['fsl']],
    ])
  })

  it('tells apart a right that may be closed and one of which only the amount is open', () => {
    const { rights, facts } = of([rent, rentAndCharges], [loyer, menage, UNKNOWN], [charges, menage, euros(0)])
    expect(rights.map(({ benefit, open }) => [benefit.id, open])).toEqual([
      ['al', 'undecided'],
      ['fsl', 'amount'],
    ])
    expect(facts.map(({ ref, known }) => [ref.fact.id, known])).toEqual([['loyer', 'unknown']])
  })

  it('counts a right without an amount that is open in one way or another', () => {
    expect(of([savings], [epargne, menage, UNKNOWN]).rights.map(({ open }) => open)).toEqual(['amount'])
  })

  it('leaves out what an unknown answer does not change', () => {
    expect(of([whatever], [epargne, menage, UNKNOWN]).rights).toEqual([])
  })
})
