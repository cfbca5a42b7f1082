import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { evaluator } from '../../src/engine/evaluate'
import { amountOf } from '../../src/engine/outcome'
import { UNKNOWN } from '../../src/engine/types'
import { BENEFITS } from '../../src/law/benefits'
import { menage } from '../../src/law/menage'
import { answersOf } from './answers'
import { readHouseholds } from './read'

const sample = readHouseholds(fileURLToPath(new URL('sample.jsonl.gz', import.meta.url)))

it.each([0, 1, 2])(
  'what is learnt after one answer in three was unknown gives the same rights (%i)',
  (rest) => {
    const differing = sample.flatMap((household) => {
      const answers = answersOf(household)
      const day = `${household.month}-01`
      const partly = new Map([...answers].map(([key, value], index) => [key, index % 3 === rest ? UNKNOWN : value]))
      const less = evaluator(partly, day)
      for (const { rule } of BENEFITS) less.evaluate(rule, menage)
      const more = less.knowing(answers)
      const fresh = evaluator(answers, day)
      return BENEFITS.filter(({ rule }) => {
        const [a, b] = [more.evaluate(rule, menage), fresh.evaluate(rule, menage)]
        if (a.kind === 'missing' || b.kind === 'missing') return true
        return a.value.kind !== b.value.kind || amountOf(a.value) !== amountOf(b.value)
      }).map(({ id }) => `${household.id}: ${id}`)
    })
    expect(differing).toEqual([])
  },
  30_000,
)
