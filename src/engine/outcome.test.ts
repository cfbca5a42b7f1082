import { describe, expect, it } from 'vitest'
import type { Money } from './money'
import { amountOf, assessor, open, refer, refused, type Verdict } from './outcome'
import { answerKey, type Context, type Decision, type Fact, type Rule, type Subject, UNKNOWN } from './types'

const menage: Subject = { id: 'menage' }
const fact = (id: string, plausible?: readonly number[]): Fact<Subject, number> => ({
  id,
  cost: 1,
  parse: Number,
  ...(plausible ? { plausible } : {}),
})
const rent = fact('rent', [100, 200, 300])
const savings = fact('savings', [0, 1_000])
const age = fact('age')
const granted: Decision = { ok: true, conditions: [] }
const paying = (evaluate: (ctx: Context) => number): Rule<Subject, Verdict> => ({
  id: 'essai',
  law: [],
  evaluate: (_, ctx) => open(granted, evaluate(ctx) as Money),
})
const saying = (...said: [Fact<Subject, number>, unknown][]) =>
  new Map(said.map(([of, value]) => [answerKey(of, menage), value]))
const amounts = (verdicts: readonly Verdict[]) => verdicts.map(amountOf)
const DAY = '2026-11-01'

describe('verdicts', () => {
  const failed: Decision = { ok: false, conditions: [{ id: 'age', ok: false, law: [], parameters: [] }] }

  it('give an amount only when open', () => {
    expect(amountOf(open(granted, 500 as Money))).toBe(500)
    expect(amountOf(open(granted, null))).toBe(0)
    expect(amountOf(refused(failed))).toBe(0)
    expect(amountOf(refer('essai'))).toBe(0)
  })

  it('keep the conditions that were decided', () => {
    expect(refused(failed)).toEqual({ kind: 'refused', conditions: failed.conditions })
    expect(open(granted, null)).toMatchObject({ kind: 'open', per: 'month', details: {} })
    expect(refer('essai', failed)).toEqual({ kind: 'refer', reason: 'essai', conditions: failed.conditions })
  })
})

describe('an outcome', () => {
  const sum = paying((ctx) => ctx.fact(rent, menage) + ctx.fact(savings, menage))

  it('is known when every fact read is', () => {
    const outcome = assessor(saying([rent, 150], [savings, 5]), DAY).assess(sum, menage)
    expect(outcome.kind === 'known' && amountOf(outcome.verdict)).toBe(155)
  })

  it('is missing while a fact is unanswered', () => {
    const outcome = assessor(new Map(), DAY).assess(sum, menage)
    expect(outcome.kind === 'missing' && outcome.facts.map((ref) => ref.fact.id)).toEqual(['rent'])
  })

  it('is a range over the plausible values of a fact the visitor does not know', () => {
    const outcome = assessor(saying([rent, UNKNOWN], [savings, 5]), DAY).assess(sum, menage)
    expect(outcome).toMatchObject({ kind: 'range' })
    if (outcome.kind !== 'range') return
    expect(amounts(outcome.verdicts)).toEqual([105, 205, 305])
    expect(outcome.unknown.map((ref) => ref.fact.id)).toEqual(['rent'])
  })

  it('crosses the values of two unknown facts', () => {
    const outcome = assessor(saying([rent, UNKNOWN], [savings, UNKNOWN]), DAY).assess(sum, menage)
    expect(outcome.kind === 'range' && amounts(outcome.verdicts)).toEqual([100, 1_100, 200, 1_200, 300, 1_300])
    expect(outcome.kind === 'range' && outcome.unknown.map((ref) => ref.fact.id)).toEqual(['rent', 'savings'])
  })

  it('an unknown fact that the rule does not need changes nothing', () => {
    const onlySavings = paying((ctx) => ctx.fact(savings, menage))
    const outcome = assessor(saying([rent, UNKNOWN], [savings, 5]), DAY).assess(onlySavings, menage)
    expect(outcome.kind).toBe('known')
  })
})

describe('missing wins over unknown', () => {
  it('an unanswered fact beside an unknown one is asked first, alone', () => {
    const beside = paying((ctx) => ctx.each([rent, age], (one) => ctx.fact(one, menage)).length)
    const outcome = assessor(saying([rent, UNKNOWN]), DAY).assess(beside, menage)
    expect(outcome.kind === 'missing' && outcome.facts.map((ref) => ref.fact.id)).toEqual(['age'])
  })

  it('a fact needed under one plausible value only is asked', () => {
    const branching = paying((ctx) => (ctx.fact(rent, menage) > 250 ? ctx.fact(age, menage) : 1))
    const outcome = assessor(saying([rent, UNKNOWN]), DAY).assess(branching, menage)
    expect(outcome.kind === 'missing' && outcome.facts.map((ref) => ref.fact.id)).toEqual(['age'])
    expect(assessor(saying([rent, UNKNOWN], [age, 40]), DAY).assess(branching, menage).kind).toBe('range')
  })

  it('a fact that the visitor must know stays missing', () => {
    const outcome = assessor(saying([age, UNKNOWN]), DAY).assess(
      paying((ctx) => ctx.fact(age, menage)),
      menage,
    )
    expect(outcome.kind === 'missing' && outcome.facts.map((ref) => ref.fact.id)).toEqual(['age'])
  })
})

describe('many unknown facts', () => {
  const many = Array.from({ length: 24 }, (_, index) => fact(`f${index}`, [1, 2, 3, 4, 5]))
  let runs = 0
  const all = paying((ctx) => {
    runs += 1
    let total = 0
    for (const one of many) total += ctx.fact(one, menage)
    return total
  })

  it('cost a bounded number of evaluations, and both extremes are among the verdicts', () => {
    const outcome = assessor(new Map(many.map((one) => [answerKey(one, menage), UNKNOWN])), DAY).assess(all, menage)
    if (outcome.kind !== 'range') throw new Error(outcome.kind)
    expect(outcome.verdicts.length).toBeLessThanOrEqual(64)
    expect(runs).toBeLessThan(64 * many.length)
    expect(Math.min(...amounts(outcome.verdicts))).toBe(24)
    expect(Math.max(...amounts(outcome.verdicts))).toBe(120)
    expect(outcome.unknown).toHaveLength(many.length)
  })
})
