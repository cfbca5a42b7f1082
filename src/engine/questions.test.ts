import { expect, it } from 'vitest'
import { nextQuestion, type Question } from './questions'
import type { Fact, FactRef } from './types'

const fact = (id: string, cost: Fact['cost']): Fact => ({ id, cost, parse: (raw) => raw })
const age = fact('age', 1)
const rent = fact('rent', 2)
const savings = fact('savings', 4)
const order = [age, rent, savings]
const factOf = (question: Question | undefined) => question?.asks[0]?.fact
const on = (asked: Fact, subject = 'menage'): FactRef => ({ fact: asked, subject: { id: subject } })

it('asks nothing when nothing is missing', () => {
  expect(nextQuestion([], order)).toBeUndefined()
  expect(nextQuestion([[], []], order)).toBeUndefined()
})

it('asks the fact for which most benefits wait', () => {
  const equal = fact('equal', 2)
  const pending = [[on(rent)], [on(rent), on(equal)], [on(rent)]]
  expect(factOf(nextQuestion(pending, [equal, rent]))).toBe(rent)
})

it('prefers a cheap fact to an intrusive one that as many wait for', () => {
  expect(
    factOf(
      nextQuestion(
        [
          [on(savings), on(age)],
          [on(savings), on(age)],
        ],
        order,
      ),
    ),
  ).toBe(age)
})

it('asks an intrusive fact once enough benefits wait for it', () => {
  const waiting = (times: number) => Array.from({ length: times }, () => [on(savings)])
  expect(factOf(nextQuestion([...waiting(4), [on(rent)]], order))).toBe(savings)
  expect(factOf(nextQuestion([...waiting(1), [on(rent)]], order))).toBe(rent)
})

it('breaks ties by the order given, whatever the order of the benefits', () => {
  const twin = fact('twin', 1)
  expect(factOf(nextQuestion([[on(twin), on(age)]], [age, twin]))).toBe(age)
  expect(factOf(nextQuestion([[on(age), on(twin)]], [twin, age]))).toBe(twin)
})

it('asks all children on one screen, each once, and counts a benefit once', () => {
  const children = [on(age, 'enfant1'), on(age, 'enfant2')]
  const question = nextQuestion(
    [children, [...children, on(age, 'enfant3')], [on(rent)], [on(rent)], [on(rent)]],
    order,
  )
  expect(factOf(question)).toBe(age)
  expect(question?.asks.map(({ subject }) => subject.id)).toEqual(['enfant1', 'enfant2', 'enfant3'])
  const oneBenefit = nextQuestion([children, [on(rent)], [on(rent)], [on(rent)]], order)
  expect(factOf(oneBenefit)).toBe(rent)
})

it('asks on one screen all that shares it, at the cost of the dearest', () => {
  const together = () => 'money'
  const question = nextQuestion([[on(rent)], [on(savings)], [on(rent)]], order, together)
  expect(question?.id).toBe('money')
  expect(question?.asks.map(({ fact }) => fact.id)).toEqual(['rent', 'savings'])
  const screenOf = ({ id }: Pick<Fact, 'id'>) => (id === 'age' ? id : 'money')
  expect(nextQuestion([[on(age)], [on(rent)], [on(savings)], [on(rent)]], order, screenOf)?.id).toBe('age')
})

it('prefers the screen that decides a benefit to one that brings it halfway', () => {
  const twin = fact('twin', 2)
  const pending = [[on(rent)], [on(rent)], [on(twin), on(age)], [on(twin), on(savings)], [on(twin), on(savings)]]
  expect(factOf(nextQuestion(pending, [twin, rent, age, savings]))).toBe(rent)
})
