import { describe, expect, it } from 'vitest'
import { atLeast } from './conditions'
import { evaluator } from './evaluate'
import { answerKey, type Condition, type Context, type Decision, type Fact, type Rule, type Subject } from './types'

const menage: Subject = { id: 'menage' }
const known: Fact<Subject, number> = { id: 'known', cost: 1, parse: Number }
const missing: Fact<Subject, number> = { id: 'missing', cost: 1, parse: Number }
const other: Fact<Subject, number> = { id: 'other', cost: 1, parse: Number }
const answers = new Map([[answerKey(known, menage), 20]])

type Kind = 'T' | 'F' | '?'
const conditions = (ctx: Context): Record<Kind, Condition> => ({
  T: { id: 'T', test: () => true },
  F: { id: 'F', test: () => false },
  '?': { id: '?', test: () => ctx.fact(missing, menage) > 0 },
})

function decide(how: 'allOf' | 'anyOf', kinds: string): string {
  const rule: Rule<Subject, Decision> = {
    id: 'rule',
    law: [],
    evaluate: (_, ctx) => ctx[how]([...kinds].map((kind) => conditions(ctx)[kind as Kind])),
  }
  const result = evaluator(answers, '2026-11-01').evaluate(rule, menage)
  if (result.kind === 'missing') return `missing ${result.facts.map(({ fact }) => fact.id)}`
  return `${result.value.ok} ${result.value.conditions.map((condition) => condition.id).join('')}`
}

describe('allOf', () => {
  it.each([
    ['', 'true '],
    ['T', 'true T'],
    ['TT', 'true TT'],
    ['F', 'false F'],
    ['TF', 'false TF'],
    ['FF', 'false FF'],
    ['?', 'missing missing'],
    ['T?', 'missing missing'],
    ['?T', 'missing missing'],
    ['??', 'missing missing'],
    ['F?', 'false F'],
    ['?F', 'false F'],
    ['?TF', 'false TF'],
    ['F?F', 'false FF'],
  ])('%s: %s', (kinds, expected) => {
    expect(decide('allOf', kinds)).toBe(expected)
  })
})

describe('anyOf', () => {
  it.each([
    ['', 'false '],
    ['T', 'true T'],
    ['F', 'false F'],
    ['FF', 'false FF'],
    ['FT', 'true FT'],
    ['?', 'missing missing'],
    ['F?', 'missing missing'],
    ['?F', 'missing missing'],
    ['T?', 'true T'],
    ['?T', 'true T'],
    ['F?T', 'true FT'],
  ])('%s: %s', (kinds, expected) => {
    expect(decide('anyOf', kinds)).toBe(expected)
  })
})

describe('what a decision keeps', () => {
  const rule = <V>(evaluate: (ctx: Context) => V): Rule<Subject, V> => ({
    id: 'rule',
    law: [],
    evaluate: (_, ctx) => evaluate(ctx),
  })

  it('shows the value, the threshold and the article of each condition', () => {
    const law = [{ title: 'CASF, art. L262-4', url: 'https://www.legifrance.gouv.fr/' }]
    const aged = rule((ctx) =>
      ctx.allOf([{ id: 'age', law, test: () => atLeast(ctx.fact(known, menage), 25, 'years') }]),
    )
    const result = evaluator(answers, '2026-11-01').evaluate(aged, menage)
    expect(result).toMatchObject({
      kind: 'known',
      value: {
        ok: false,
        conditions: [{ id: 'age', ok: false, law, comparison: { actual: 20, op: '>=', limit: 25 } }],
      },
    })
  })

  it('a settled decision waits for nothing: later facts alone are reported', () => {
    const late = rule((ctx) => {
      const refused = ctx.allOf([conditions(ctx)['?'], conditions(ctx).F])
      return refused.ok ? 0 : ctx.fact(other, menage)
    })
    const result = evaluator(answers, '2026-11-01').evaluate(late, menage)
    expect(result.kind === 'missing' && result.facts.map(({ fact }) => fact.id)).toEqual(['other'])
  })

  it('an undecided one reports the facts of all its conditions', () => {
    const both = rule((ctx) =>
      ctx.allOf([conditions(ctx)['?'], { id: 'o', test: () => ctx.fact(other, menage) > 0 }, conditions(ctx)['?']]),
    )
    const result = evaluator(answers, '2026-11-01').evaluate(both, menage)
    expect(result.kind === 'missing' && result.facts.map(({ fact }) => fact.id)).toEqual(['missing', 'other'])
  })

  it('decisions nest: an open inner one is an unknown of the outer one', () => {
    const nested = (kind: Kind) =>
      rule((ctx) => {
        const { [kind]: decisive, '?': unknown } = conditions(ctx)
        return ctx.anyOf([{ id: 'inner', test: () => ctx.allOf([unknown]).ok }, decisive]).ok
      })
    expect(evaluator(answers, '2026-11-01').evaluate(nested('T'), menage)).toEqual({
      kind: 'known',
      value: true,
      stale: false,
    })
    expect(evaluator(answers, '2026-11-01').evaluate(nested('F'), menage)).toMatchObject({ kind: 'missing' })
  })
})
