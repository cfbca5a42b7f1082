import { expect, it } from 'vitest'
import { evaluator } from './evaluate'
import type { Parameter } from './parameter'
import { answerKey, type Context, type Fact, type Rule, type Subject, type TraceNode } from './types'

const menage: Subject = { id: 'menage' }
const income: Fact<Subject, number> = { id: 'income', cost: 1, parse: Number }
const savings: Fact<Subject, number> = { id: 'savings', cost: 1, parse: Number }
const rule = <V>(id: string, evaluate: (subject: Subject, ctx: Context) => V): Rule<Subject, V> => ({
  id,
  law: [],
  evaluate,
})
const ceiling: Parameter<number> = {
  id: 'essai.plafond',
  unit: 'EUR/month',
  checkedOn: '2026-11-01',
  values: [{ from: '2025-01-01', value: 100, source: { title: 'Décret', url: 'https://www.legifrance.gouv.fr/' } }],
}

const base = rule('base', (subject, ctx) => ctx.fact(income, subject))
const limit = rule('limit', (_, ctx) => ctx.param(ceiling))
const left = rule('left', (subject, ctx) => ctx.use(base, subject) + 1)
const right = rule('right', (subject, ctx) => ctx.use(base, subject) + 2)
const top = rule('top', (subject, ctx) => {
  const total = ctx.use(left, subject) + ctx.use(right, subject)
  const decision = ctx.allOf([
    { id: 'under', test: () => total < ctx.param(ceiling) },
    { id: 'underToo', test: () => total < ctx.use(limit, subject) },
    { id: 'poor', test: () => ctx.fact(savings, subject) < 1_000 },
  ])
  return decision.ok ? total : 0
})
const answers = new Map([[answerKey(income, menage), 10]])
const both = new Map([...answers, [answerKey(savings, menage), 0]])

function trace(day = '2026-11-01'): TraceNode {
  const result = evaluator(both, day, { trace: true }).evaluate(top, menage)
  if (result.kind !== 'known' || !result.trace) throw new Error('no trace')
  return result.trace
}

it('holds the value, the rules used, the facts, the parameters and the decisions', () => {
  const node = trace()
  expect(node).toMatchObject({ rule: top, subject: menage, date: '2026-11-01', value: 23 })
  expect(node.children.map((child) => child.rule.id)).toEqual(['left', 'right', 'limit'])
  expect(node.facts).toEqual([{ fact: savings, subject: menage, value: 0 }])
  expect(node.parameters.map((read) => read.parameter)).toEqual([ceiling])
  expect(node.decisions).toHaveLength(1)
  expect(node.decisions[0]?.conditions.map(({ id, ok }) => `${id} ${ok}`)).toEqual([
    'under true',
    'underToo true',
    'poor true',
  ])
})

it('shows with each condition the parameters read for it, directly or one rule down', () => {
  const conditions = trace().decisions[0]?.conditions ?? []
  expect(conditions.map(({ parameters }) => parameters.map((read) => read.dated.value))).toEqual([[100], [100], []])
})

it('shares the node of a rule used twice', () => {
  const [leftNode, rightNode] = trace().children
  expect(leftNode?.children[0]).toBe(rightNode?.children[0])
  expect(leftNode?.children[0]?.facts).toEqual([{ fact: income, subject: menage, value: 10 }])
})

it('marks the day of a rule asked on another day', () => {
  const earlier = rule('earlier', (subject, ctx) => ctx.at('2025-06-01').use(limit, subject))
  const result = evaluator(both, '2026-11-01', { trace: true }).evaluate(earlier, menage)
  expect(result.kind === 'known' && result.trace?.children[0]?.date).toBe('2025-06-01')
})

it('is built only on request, and changes no result', () => {
  const plain = evaluator(both, '2026-11-01').evaluate(top, menage)
  expect(plain).toEqual({ kind: 'known', value: 23, stale: false })
  expect(evaluator(answers, '2026-11-01', { trace: true }).evaluate(top, menage)).toEqual(
    evaluator(answers, '2026-11-01').evaluate(top, menage),
  )
})

it('shows a given rule with its value and nothing below', () => {
  const given = new Map([['base', 1]])
  const result = evaluator(both, '2026-11-01', { trace: true, given }).evaluate(left, menage)
  expect(result.kind === 'known' && result.trace?.children[0]).toMatchObject({ value: 1, facts: [], children: [] })
})
