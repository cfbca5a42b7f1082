import { describe, expect, it, vi } from 'vitest'
import { evaluator } from './evaluate'
import { assessor, open, refused } from './outcome'
import { answerKey, type Context, type Fact, type Rule, type Subject, UNKNOWN } from './types'

const menage: Subject = { id: 'menage' }
const DAY = '2026-11-01'
const fact = (id: string): Fact<Subject, number> => ({ id, cost: 1, parse: Number, plausible: [1, 2, 3] })
const rule = <V>(id: string, evaluate: (ctx: Context) => V): Rule<Subject, V> => ({
  id,
  law: [],
  evaluate: (_, ctx) => evaluate(ctx),
})
const [wage, rent] = [fact('wage'), fact('rent')]
const [wageKey, rentKey] = [answerKey(wage, menage), answerKey(rent, menage)]
const given = (paid: unknown, asked: unknown = 5) =>
  new Map<string, unknown>([
    [wageKey, paid],
    [rentKey, asked],
  ])
const options = { varying: new Set([wageKey]) }

describe('an evaluation that goes on with other answers', () => {
  it('computes again what rests on them, at any depth and on any day, and nothing else', () => {
    const onRent = vi.fn((ctx: Context) => ctx.fact(rent, menage))
    const ofRent = rule('ofRent', onRent)
    const ofWage = rule('ofWage', (ctx) => ctx.fact(wage, menage))
    const both = rule('both', (ctx) => ctx.use(ofRent, menage) + ctx.at('2026-10-01').use(ofWage, menage))
    const evaluation = evaluator(given(1), DAY, options)
    for (const paid of [1, 7, 3]) {
      evaluation.vary(given(paid))
      expect(evaluation.evaluate(both, menage)).toMatchObject({ value: 5 + paid })
    }
    expect(onRent).toHaveBeenCalledTimes(1)
    expect([both, ofRent].map((one) => evaluation.varies(one, menage))).toEqual([true, false])
  })

  it('finds what another branch of a rule reads', () => {
    const branch = rule('branch', (ctx) => (ctx.fact(wage, menage) > 5 ? ctx.fact(rent, menage) : 0))
    const evaluation = evaluator(new Map([[wageKey, 1]]), DAY, options)
    expect(evaluation.evaluate(branch, menage)).toMatchObject({ value: 0 })
    evaluation.vary(new Map([[wageKey, 9]]))
    expect(evaluation.evaluate(branch, menage)).toMatchObject({ kind: 'missing', facts: [{ fact: rent }] })
    evaluation.vary(new Map([[wageKey, 2]]))
    expect(evaluation.evaluate(branch, menage)).toMatchObject({ value: 0 })
  })

  it('goes on in each of the situations supposed for an unknown answer', () => {
    const right = rule('right', (ctx) => {
      const least = { id: 'least', test: () => ctx.fact(wage, menage) > ctx.fact(rent, menage) }
      const decision = ctx.allOf([least])
      return decision.ok ? open(decision, (ctx.fact(wage, menage) * 100) as never) : refused(decision)
    })
    const assessment = assessor(given(1, UNKNOWN), DAY, options)
    for (const paid of [2, 9, 1, 3]) {
      assessment.vary(given(paid, UNKNOWN))
      expect(assessment.assess(right, menage)).toEqual(assessor(given(paid, UNKNOWN), DAY).assess(right, menage))
    }
    expect(assessment.varies(right, menage)).toBe(true)
  })

  it('never changes the answers that it was given', () => {
    const answers = given(1, UNKNOWN)
    const assessment = assessor(answers, DAY, options)
    assessment.vary(given(4, UNKNOWN))
    expect([...answers]).toEqual([...given(1, UNKNOWN)])
  })
})
