import { expect, it } from 'vitest'
import { nextQuestion } from './questions'
import type { Fact, FactRef } from './types'

const fact = (id: string, cost: Fact['cost']): Fact => ({ id, cost, parse: (raw) => raw })
const age = fact('age', 1)
const rent = fact('rent', 2)
const savings = fact('savings', 4)
const order = [age, rent, savings]
const on = (asked: Fact, subject = 'menage'): FactRef => ({ fact: asked, subject: { id: subject } })

it('asks nothing when nothing is missing', () => {
  expect(nextQuestion([], order)).toBeUndefined()
  expect(nextQuestion([[], []], order)).toBeUndefined()
})

it('asks the fact for which most benefits wait', () => {
  const equal = fact('equal', 2)
  const pending = [[on(rent)], [on(rent), on(equal)], [on(rent)]]
  expect(nextQuestion(pending, [equal, rent])?.fact).toBe(rent)
})

it('prefers a cheap fact to an intrusive one that as many wait for', () => {
  expect(
    nextQuestion(
      [
        [on(savings), on(age)],
        [on(savings), on(age)],
      ],
      order,
    )?.fact,
  ).toBe(age)
})

it('asks an intrusive fact once enough benefits wait for it', () => {
  const four = [[on(savings)], [on(savings)], [on(savings)], [on(savings), on(rent)]]
  expect(nextQuestion(four, order)?.fact).toBe(savings)
  expect(nextQuestion(four.slice(2), order)?.fact).toBe(rent)
})

it('breaks ties by the order given, whatever the order of the benefits', () => {
  const twin = fact('twin', 1)
  expect(nextQuestion([[on(twin), on(age)]], [age, twin])?.fact).toBe(age)
  expect(nextQuestion([[on(age), on(twin)]], [twin, age])?.fact).toBe(twin)
})

it('asks all children on one screen, each once, and counts a benefit once', () => {
  const children = [on(age, 'enfant1'), on(age, 'enfant2')]
  const question = nextQuestion(
    [children, [...children, on(age, 'enfant3')], [on(rent)], [on(rent)], [on(rent)]],
    order,
  )
  expect(question?.fact).toBe(age)
  expect(question?.subjects.map((subject) => subject.id)).toEqual(['enfant1', 'enfant2', 'enfant3'])
  const oneBenefit = nextQuestion([children, [on(rent)], [on(rent)], [on(rent)]], order)
  expect(oneBenefit?.fact).toBe(rent)
})
