import { describe, expect, it } from 'vitest'
import { evaluator } from './evaluate'
import { supposing } from './supposing'
import { answerKey, type Context, type Fact, type Rule, type Subject, UNKNOWN } from './types'

const menage: Subject = { id: 'menage' }
const DAY = '2026-11-01'
const fact = (id: string): Fact<Subject, number> => ({ id, cost: 1, parse: Number, plausible: [1, 2, 3, 4, 5] })
const rule = <V>(id: string, evaluate: (ctx: Context) => V): Rule<Subject, V> => ({
  id,
  law: [],
  evaluate: (_, ctx) => evaluate(ctx),
})
const facts = ['a', 'b', 'c', 'd', 'e', 'f'].map(fact)
const unknown = (count: number) =>
  new Map<string, unknown>(facts.slice(0, count).map((one) => [answerKey(one, menage), UNKNOWN]))

describe('up to six unknown facts', () => {
  it.each([1, 2, 3, 4, 5, 6])('%i: least and most are found, whichever way each fact pulls', (count) => {
    for (let signs = 0; signs < 2 ** count; signs += 1) {
      const sign = (index: number) => (signs & (1 << index) ? -1 : 1)
      const mixed = rule('mixed', (ctx) =>
        facts.slice(0, count).reduce((total, one, index) => total + sign(index) * ctx.fact(one, menage), 0),
      )
      const { values } = supposing(unknown(count), DAY)(mixed, menage)
      const negative = facts.slice(0, count).filter((_, index) => sign(index) < 0).length
      expect(Math.min(...values)).toBe(count - negative - 5 * negative)
      expect(Math.max(...values)).toBe(5 * (count - negative) - negative)
      expect(values.length).toBeLessThanOrEqual(64)
    }
  })

  it('alone, a fact takes all its values', () => {
    const one = rule('one', (ctx) => ctx.fact(facts[0] as Fact<Subject, number>, menage))
    expect(supposing(unknown(1), DAY)(one, menage).values).toEqual([1, 2, 3, 4, 5])
  })
})

it('rules share the situations supposed, and what does not depend on them is computed once', () => {
  const [a, b] = facts as [Fact<Subject, number>, Fact<Subject, number>]
  const runs = { fixed: 0, shared: 0 }
  const fixed = rule('fixed', () => {
    runs.fixed += 1
    return 10
  })
  const shared = rule('shared', (ctx) => {
    runs.shared += 1
    return ctx.fact(a, menage) + ctx.fact(b, menage) + ctx.use(fixed, menage)
  })
  const suppose = supposing(unknown(2), DAY)
  const before = rule('before', (ctx) => ctx.use(fixed, menage) + ctx.use(shared, menage))
  expect(suppose(before, menage).values).toHaveLength(25)
  const once = { ...runs }
  expect(suppose(shared, menage).values).toHaveLength(25)
  expect(runs).toEqual(once)
  expect(runs.fixed).toBe(1)
})

describe('a situation in which more is known', () => {
  const [a] = facts as [Fact<Subject, number>]
  const double = rule('double', (ctx) => 2 * ctx.fact(a, menage))
  const earlier = rule('earlier', (ctx) => ctx.at('2026-10-01').use(double, menage))

  it('gives what it gives from scratch', () => {
    const known = new Map([[answerKey(a, menage), 4]])
    const less = evaluator(unknown(1), DAY)
    expect(less.evaluate(earlier, menage)).toMatchObject({ kind: 'missing' })
    expect(less.knowing(known).evaluate(earlier, menage)).toEqual({ kind: 'known', value: 8, stale: false })
    expect(less.evaluate(earlier, menage)).toMatchObject({ kind: 'missing' })
  })

  it('shows all steps when it is traced', () => {
    const ten = rule('ten', () => 10)
    const less = evaluator(unknown(1), DAY, { trace: true })
    less.evaluate(ten, menage)
    const more = less.knowing(new Map([[answerKey(a, menage), 4]])).evaluate(double, menage)
    expect(more.kind === 'known' && more.trace?.facts).toMatchObject([{ value: 4 }])
  })
})
