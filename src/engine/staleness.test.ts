import { describe, expect, it } from 'vitest'
import { evaluator } from './evaluate'
import type { Money } from './money'
import { assessor, open } from './outcome'
import type { Parameter } from './parameter'
import { answerKey, type Context, type Fact, type Rule, type Subject, UNKNOWN } from './types'

const menage: Subject = { id: 'menage' }
const rent: Fact<Subject, number> = { id: 'rent', cost: 1, parse: Number, plausible: [100, 900] }
const parameter = (id: string, nextRevision: string): Parameter<number> => ({
  id,
  unit: 'EUR/month',
  checkedOn: '2026-11-01',
  nextRevision,
  values: [{ from: '2025-04-01', value: 500, source: { title: '', url: '' } }],
})
const old = parameter('essai.ancien', '2026-11-01')
const fresh = parameter('essai.neuf', '2027-04-01')
const rule = <V>(id: string, evaluate: (ctx: Context) => V): Rule<Subject, V> => ({
  id,
  law: [],
  evaluate: (_, ctx) => evaluate(ctx),
})
const reading = rule('reading', (ctx) => ctx.param(old))
const using = rule('using', (ctx) => ctx.use(reading, menage) + ctx.param(fresh))
const apart = rule('apart', (ctx) => ctx.param(fresh))

describe('a value that rests on one past its revision day', () => {
  const stale = (day: string, of: Rule<Subject, unknown>, trace = false) => {
    const result = evaluator(new Map(), day, { trace }).evaluate(of, menage)
    return result.kind === 'known' && result.stale
  }

  it.each([
    ['read by the rule itself', reading],
    ['read by a rule that it uses', using],
    ['compared in a condition', rule('compared', (ctx) => ctx.allOf([{ id: 'c', test: () => ctx.param(old) > 900 }]))],
    [
      'read by a rule compared in a condition',
      rule('deep', (ctx) => ctx.anyOf([{ id: 'c', test: () => ctx.use(using, menage) > 0 }])),
    ],
    ['read for the same day through `at`', rule('there', (ctx) => ctx.at('2026-11-01').use(reading, menage))],
  ])('%s: says so from that day on, traced or not', (_, of) => {
    expect([stale('2026-10-31', of), stale('2026-11-01', of), stale('2026-11-01', of, true)]).toEqual([
      of.id === 'there',
      true,
      true,
    ])
  })

  it('a month before its revision, the same value was in force', () => {
    expect(
      stale(
        '2026-11-01',
        rule('before', (ctx) => ctx.at('2026-10-01').use(reading, menage)),
      ),
    ).toBe(false)
  })

  it('leaves other rules alone, and is not forgotten when known already', () => {
    const evaluation = evaluator(new Map(), '2026-11-01')
    const staleOf = [reading, apart, using]
      .map((of) => evaluation.evaluate(of, menage))
      .map((result) => result.kind === 'known' && result.stale)
    expect(staleOf).toEqual([true, false, true])
  })
})

describe('an outcome', () => {
  const limit = rule('limit', (ctx) => ctx.param(old))
  const benefit = rule('benefit', (ctx) =>
    open({ ok: true, conditions: [] }, Math.max(ctx.use(limit, menage) - ctx.fact(rent, menage), 0) as Money),
  )
  const assess = (rentSaid: unknown, day: string) =>
    assessor(new Map([[answerKey(rent, menage), rentSaid]]), day).assess(benefit, menage)

  it.each([
    ['known', 300],
    ['range', UNKNOWN],
  ])('%s: carries it', (kind, said) => {
    expect(assess(said, '2026-10-01')).toMatchObject({ kind, stale: false })
    expect(assess(said, '2026-11-01')).toMatchObject({ kind, stale: true })
  })
})
