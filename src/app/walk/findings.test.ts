import { describe, expect, it } from 'vitest'
import {
  answersOf,
  benefitOf,
  openBenefit,
  parameterOf,
  referBenefit,
  refusedBenefit,
  TODAY,
} from '../../../tests/walk'
import { atMost } from '../../engine/conditions'
import { euros } from '../../engine/money'
import { open, refused } from '../../engine/outcome'
import { UNKNOWN } from '../../engine/types'
import { colocation, epargne, loyer } from '../../law/facts'
import { menage } from '../../law/menage'
import { computedOn, findings, findingsOnce } from './findings'

const rent = benefitOf('al', (subject, ctx) => {
  const decision = ctx.allOf([{ id: 'al.loyer', test: () => atMost(ctx.fact(loyer, subject), euros(500), 'money') }])
  return decision.ok ? open(decision, ctx.fact(loyer, subject)) : refused(decision)
})

describe('findings', () => {
  it('computes rights on the first day of the month', () => {
    expect(computedOn(TODAY)).toBe('2026-11-01')
  })

  it('tells open, closed and beyond us apart', () => {
    const [rsa, af, aspa] = findings(
      [openBenefit('rsa', 430), refusedBenefit('af', 'af.enfants'), referBenefit('aspa')],
      new Map(),
      TODAY,
    )
    expect(rsa).toMatchObject({ standing: 'open', amount: { least: 43_000, most: 43_000, per: 'month' } })
    expect(af).toMatchObject({ standing: 'closed', amount: null, reasons: [{ id: 'af.enfants' }] })
    expect(aspa).toMatchObject({ standing: 'refer', refer: 'ailleurs' })
  })

  it('names the questions that are missing', () => {
    const [found] = findings([rent], new Map(), TODAY)
    expect(found?.standing).toBe('undecided')
    expect(found?.missing.map(({ fact }) => fact.id)).toEqual(['loyer'])
  })

  it('stays undecided between open and refused when the visitor does not know', () => {
    const [found] = findings([rent], answersOf([loyer, menage, UNKNOWN]), TODAY)
    expect(found).toMatchObject({ standing: 'undecided', amount: { least: 0, most: 45_000 }, reasons: [] })
    expect(found?.unknown.map(({ fact }) => fact.id)).toEqual(['loyer'])
  })

  it('is open with a range when every possible verdict is open', () => {
    const always = benefitOf('al', (subject, ctx) => {
      const decision = ctx.allOf([{ id: 'al.rien', test: () => true }])
      return open(decision, ctx.fact(epargne, subject) > 0 ? euros(100) : euros(250))
    })
    const [found] = findings([always], answersOf([epargne, menage, UNKNOWN]), TODAY)
    expect(found).toMatchObject({ standing: 'open', amount: { least: 10_000, most: 25_000 } })
  })

  it('say that a legal value on which they rest is past its revision', () => {
    const revised = parameterOf('rsa.test', 25)
    const resting = benefitOf('rsa', (_, ctx) => open({ ok: true, conditions: [] }, euros(ctx.param(revised))))
    const found = findings([resting, openBenefit('af', 10)], new Map(), TODAY)
    expect(found.map(({ stale }) => stale)).toEqual([true, false])
    expect(findings([resting], new Map(), '2026-10-31')[0]?.stale).toBe(false)
  })

  it('are computed once for the same answers', () => {
    const answers = answersOf([loyer, menage, euros(300)])
    expect(findingsOnce([rent], answers, TODAY)).toBe(findingsOnce([rent], answers, TODAY))
    expect(findingsOnce([rent], new Map(answers), TODAY)).not.toBe(findingsOnce([rent], answers, TODAY))
  })

  it('keeps the other rights when one rule fails', () => {
    const broken = benefitOf('css', () => {
      throw new Error('a bug')
    })
    const found = findings([broken, openBenefit('rsa', 1)], answersOf([colocation, menage, true]), TODAY)
    expect(found.map(({ standing }) => standing)).toEqual(['refer', 'open'])
  })
})
