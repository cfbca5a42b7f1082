import { describe, expect, it } from 'vitest'
import { evaluator } from './evaluate'
import { NotInForce, type Parameter } from './parameter'
import { answerKey, type Context, type Fact, type Result, type Rule, RuleCycle, type Subject, UNKNOWN } from './types'

const menage: Subject = { id: 'menage' }
const child = (n: number): Subject => ({ id: `enfant${n}` })
const number = (id: string): Fact<Subject, number> => ({ id, cost: 1, parse: Number })
const a = number('a')
const b = number('b')
const rule = <V>(id: string, evaluate: (subject: Subject, ctx: Context) => V): Rule<Subject, V> => ({
  id,
  law: [],
  evaluate,
})
const saying = (...said: [Fact<Subject, number>, Subject, unknown][]) =>
  new Map(said.map(([fact, subject, value]) => [answerKey(fact, subject), value]))
const missing = (result: Result<unknown>) =>
  result.kind === 'missing' ? result.facts.map(({ fact, subject }) => answerKey(fact, subject)) : result.kind
const DAY = '2026-11-01'

/** A value that rests on nothing past its revision. */
const known = (value: unknown) => ({ kind: 'known', value, stale: false })

describe('a fact', () => {
  const double = rule('double', (subject, ctx) => ctx.fact(a, subject) * 2)

  it('that is answered gives the value', () => {
    expect(evaluator(saying([a, menage, 21]), DAY).evaluate(double, menage)).toEqual(known(42))
  })

  it('that is not answered, or not known by the visitor, is reported', () => {
    expect(missing(evaluator(new Map(), DAY).evaluate(double, menage))).toEqual(['a@menage'])
    expect(missing(evaluator(saying([a, menage, UNKNOWN]), DAY).evaluate(double, menage))).toEqual(['a@menage'])
  })

  it('belongs to one subject', () => {
    const answers = saying([a, child(1), 3])
    expect(evaluator(answers, DAY).evaluate(double, child(1))).toMatchObject({ value: 6 })
    expect(missing(evaluator(answers, DAY).evaluate(double, child(2)))).toEqual(['a@enfant2'])
  })

  it('answered by false, zero or an empty list is answered', () => {
    const same = rule('same', (subject, ctx) => ctx.fact(a, subject))
    for (const value of [false, 0, [], null]) {
      expect(evaluator(saying([a, menage, value]), DAY).evaluate(same, menage)).toEqual(known(value))
    }
  })
})

describe('a rule used by others', () => {
  it('runs once for each subject and day, known or waiting', () => {
    let runs = 0
    const counted = rule('counted', (subject, ctx) => {
      runs += 1
      return ctx.fact(a, subject)
    })
    const twice = rule('twice', (subject, ctx) => ctx.each([1, 2], () => ctx.use(counted, subject)))
    evaluator(saying([a, menage, 1]), DAY).evaluate(twice, menage)
    expect(runs).toBe(1)
    const waiting = evaluator(new Map(), DAY)
    expect(missing(waiting.evaluate(twice, menage))).toEqual(['a@menage'])
    expect(missing(waiting.evaluate(counted, menage))).toEqual(['a@menage'])
    expect(runs).toBe(2)
    waiting.evaluate(counted, child(1))
    expect(runs).toBe(3)
  })

  it('is suspended with its caller, and the facts are those of the callee', () => {
    const inner = rule('inner', (subject, ctx) => ctx.fact(a, subject) + ctx.fact(b, subject))
    const outer = rule('outer', (subject, ctx) => ctx.use(inner, subject))
    expect(missing(evaluator(new Map(), DAY).evaluate(outer, menage))).toEqual(['a@menage'])
    expect(missing(evaluator(saying([a, menage, 1]), DAY).evaluate(outer, menage))).toEqual(['b@menage'])
  })

  it('that calls itself is named, with the way there', () => {
    const first: Rule<Subject, number> = rule('first', (subject, ctx) => ctx.use(second, subject))
    const second: Rule<Subject, number> = rule('second', (subject, ctx) => ctx.use(first, subject))
    const start = rule('start', (subject, ctx) => ctx.use(first, subject))
    const evaluation = evaluator(new Map(), DAY)
    expect(() => evaluation.evaluate(start, menage)).toThrow(RuleCycle)
    expect(() => evaluation.evaluate(start, menage)).toThrow('start → first → second → first')
    expect(() => evaluation.evaluate(second, menage)).toThrow('second → first → second')
  })

  it('may call itself for another subject', () => {
    const countdown: Rule<Subject, number> = rule('countdown', (subject, ctx) => {
      const n = Number(subject.id.slice(6))
      return n === 0 ? 0 : 1 + ctx.use(countdown, child(n - 1))
    })
    expect(evaluator(new Map(), DAY).evaluate(countdown, child(5))).toEqual(known(5))
  })

  it('can be given instead of computed', () => {
    const inner = rule('inner', (subject, ctx) => ctx.fact(a, subject))
    const outer = rule('outer', (subject, ctx) => ctx.use(inner, subject) + 1)
    const given = new Map([['inner', 41]])
    expect(evaluator(new Map(), DAY, { given }).evaluate(outer, menage)).toEqual(known(42))
    const undefinedGiven = new Map([['inner', undefined]])
    expect(evaluator(new Map(), DAY, { given: undefinedGiven }).evaluate(inner, menage)).toEqual(known(undefined))
  })
})

describe('each', () => {
  const ages = rule('ages', (_, ctx) => ctx.each([child(1), child(2), child(3)], (one) => ctx.fact(a, one)))

  it('gathers the missing facts of all items', () => {
    expect(missing(evaluator(saying([a, child(2), 7]), DAY).evaluate(ages, menage))).toEqual(['a@enfant1', 'a@enfant3'])
  })

  it('maps once all is known, in order', () => {
    const all = saying([a, child(1), 5], [a, child(2), 7], [a, child(3), 9])
    expect(evaluator(all, DAY).evaluate(ages, menage)).toEqual({ kind: 'known', value: [5, 7, 9], stale: false })
  })

  it('of nothing is empty', () => {
    const none = rule('none', (_, ctx) => ctx.each([], () => 1))
    expect(evaluator(new Map(), DAY).evaluate(none, menage)).toEqual(known([]))
  })
})

describe('days', () => {
  const amount: Parameter<number> = {
    id: 'essai.montant',
    unit: 'EUR/month',
    checkedOn: DAY,
    values: [
      { from: '2026-04-01', value: 2, source: { title: '', url: '' } },
      { from: '2025-04-01', value: 1, source: { title: '', url: '' } },
    ],
  }
  const value = rule('value', (_, ctx) => ctx.param(amount))

  it('`at` reads parameters and rules on that day, and keeps the day of the answers', () => {
    const both = rule('both', (subject, ctx) => {
      const before = ctx.at('2026-03-31')
      return [ctx.use(value, subject), before.use(value, subject), before.date, before.answeredOn, before.param(amount)]
    })
    expect(evaluator(new Map(), DAY).evaluate(both, menage)).toEqual({
      kind: 'known',
      stale: false,
      value: [2, 1, '2026-03-31', DAY, 1],
    })
  })

  it('`at` reports the facts that the other day waits for', () => {
    const earlier = rule('earlier', (subject, ctx) => ctx.at('2026-01-01').fact(a, subject))
    expect(missing(evaluator(new Map(), DAY).evaluate(earlier, menage))).toEqual(['a@menage'])
  })

  it('a rule that asks itself on the same day through `at` is a cycle', () => {
    const loop: Rule<Subject, number> = rule('loop', (subject, ctx) => ctx.at(DAY).use(loop, subject))
    expect(() => evaluator(new Map(), DAY).evaluate(loop, menage)).toThrow('loop → loop')
  })

  it('a parameter that is not in force is an error, never a missing fact', () => {
    const tooEarly = rule('tooEarly', (subject, ctx) => ctx.each([1], () => ctx.at('2025-03-31').use(value, subject)))
    expect(() => evaluator(new Map(), DAY).evaluate(tooEarly, menage)).toThrow(NotInForce)
  })
})

describe('a bug inside a rule', () => {
  const bug = rule('bug', (): number => {
    throw new TypeError('no such thing')
  })
  const holds = { id: 'holds', test: () => true }

  it.each<[string, Rule<Subject, unknown>]>([
    ['used directly', rule('caller', (subject, ctx) => ctx.use(bug, subject))],
    ['inside each', rule('caller', (subject, ctx) => ctx.each([1], () => ctx.use(bug, subject)))],
    ['inside allOf', rule('caller', (s, ctx) => ctx.allOf([holds, { id: 'c', test: () => ctx.use(bug, s) > 0 }]))],
    ['inside anyOf', rule('caller', (s, ctx) => ctx.anyOf([holds, { id: 'c', test: () => ctx.use(bug, s) > 0 }]))],
  ])('%s comes out as it is, each time it is asked', (_, caller) => {
    const evaluation = evaluator(new Map(), DAY)
    expect(() => evaluation.evaluate(caller, menage)).toThrow(TypeError)
    expect(() => evaluation.evaluate(caller, menage)).toThrow(TypeError)
    expect(() => evaluation.evaluate(bug, menage)).toThrow('no such thing')
  })

  it('leaves the evaluation usable for the other rules', () => {
    const evaluation = evaluator(new Map(), DAY)
    expect(() => evaluation.evaluate(bug, menage)).toThrow(TypeError)
    expect(
      missing(
        evaluation.evaluate(
          rule('asks', (s, ctx) => ctx.fact(a, s)),
          menage,
        ),
      ),
    ).toEqual(['a@menage'])
  })
})
