import { describe, expect, it } from 'vitest'
import { answersOf, benefitOf, french, parameterOf, TODAY } from '../../../tests/walk'
import { atLeast, atMost } from '../../engine/conditions'
import { euros } from '../../engine/money'
import { open, refused } from '../../engine/outcome'
import { type Rule, UNKNOWN } from '../../engine/types'
import { loyer } from '../../law/facts'
import { type Menage, menage } from '../../law/menage'
import { calculation } from './calculation'
import { comparisonText, distanceText, explain } from './explain'
import { findings } from './findings'

const age = parameterOf('rsa.test', 25)
const base: Rule<Menage, number> = {
  id: 'rsa.montantForfaitaire',
  law: [{ title: 'CASF, art. L262-2', url: 'https://www.legifrance.gouv.fr/' }],
  unit: 'money',
  evaluate: (subject, ctx) => ctx.fact(loyer, subject) * 2,
}
const benefit = benefitOf('rsa', (subject, ctx) => {
  const decision = ctx.allOf([
    { id: 'rsa.age', test: () => atLeast(30, ctx.param(age), 'years') },
    { id: 'rsa.ressources', test: () => atMost(ctx.use(base, subject), euros(1_000), 'money') },
  ])
  return decision.ok ? open(decision, euros(10)) : refused(decision)
})
const explained = (rent: unknown) => {
  const answers = answersOf([loyer, menage, rent])
  const [finding] = findings([benefit], answers, TODAY)
  if (!finding) throw new Error('no finding')
  return { answers, ...explain(finding, answers, TODAY) }
}
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ')

describe('explanation', () => {
  it('gives each condition', () => {
    const { conditions } = explained(euros(600))
    expect(conditions.map(({ condition, ok }) => [condition.id, ok])).toEqual([
      ['rsa.age', true],
      ['rsa.ressources', false],
    ])
  })

  it('leaves open what depends on an answer that is not known', () => {
    const { conditions, trace } = explained(UNKNOWN)
    expect(conditions.map(({ ok }) => ok)).toEqual([true, null])
    expect(trace).toBeNull()
  })

  it('unfolds the calculation down to the answers', () => {
    const { trace, answers } = explained(euros(300))
    if (!trace) throw new Error('no trace')
    const [line] = calculation({ words: french, answers, today: TODAY }, trace)
    expect(line).toMatchObject({
      label: french.t('droits.rsa.rules.montantForfaitaire'),
      sources: [{ title: 'CASF, art. L262-2' }],
    })
    expect(plain(line?.value ?? '')).toBe('600 €')
    expect(line?.children.map(({ label, value }) => plain(`${label} ${value}`))).toEqual(['Loyer 300 € par mois'])
  })
})

describe('distance', () => {
  it.each([
    [atMost(euros(1012), euros(1000), 'money'), '12 € de trop'],
    [atLeast(17, 25, 'years'), 'Il manque 8 ans'],
    [atLeast(24, 25, 'years'), 'Il manque 1 an'],
    [atLeast(25, 25, 'years'), undefined],
  ])('%o', (comparison, text) => {
    expect(plain(distanceText(french, comparison))).toBe(text)
  })

  it('says the threshold in words', () => {
    expect(plain(comparisonText(french, atLeast(17, 25, 'years')))).toBe('Pour vous : 17 ans. Il faut au moins 25 ans.')
  })
})
