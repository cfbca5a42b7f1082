import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import type { Money } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import { answerKey, type Rule } from '../../../engine/types'
import { congeParental } from '../../facts'
import { demandeur, type Menage, menage } from '../../menage'
import { prepare } from './prepare'

type Reduction = NonNullable<Dit['reductionTravail']>

const parents = (...dits: Partial<Dit>[]) => {
  const famille = menageDe()
  for (const dit of dits) famille.adulte({ naissance: '1990-05-02', ...dit })
  return famille
}
/** Amount in euros, or the ids of the conditions that failed. */
const droit = (famille: ReturnType<typeof parents>, naissances: readonly string[]) => {
  for (const naissance of naissances) famille.enfant({ naissance })
  const result = evaluator(famille.reponses, '2026-07-01').evaluate(prepare, menage)
  if (result.kind !== 'known') return result.kind
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const prepareDe = (mois: string): Rule<Menage, Money> => ({
  id: `test.${mois}`,
  law: [],
  evaluate: (menage, ctx) => amountOf(ctx.at(mois).use(prepare, menage)),
})
const DEUX = ['2018-01-05', '2025-01-05']

describe('by how far work is reduced (D531-4: 96,62 %, 62,46 % and 36,03 % of 478,16 €)', () => {
  it.each([
    ['arret', 462],
    ['auPlusMiTemps', 298.66],
    ['de50a80', 172.28],
  ] as const)('%s', (reductionTravail, expected) => expect(droit(parents({ reductionTravail }), DEUX)).toBe(expected))

  it('nobody on leave', () => expect(droit(parents({}, {}), DEUX)).toEqual(['prepare.conge']))

  it.each([
    ['de50a80', 'de50a80', 344.56],
    ['auPlusMiTemps', 'auPlusMiTemps', 462],
    ['arret', 'de50a80', 462],
  ] as [Reduction, Reduction, number][])(
    'both parents, %s and %s: no more than one full rate',
    (un, autre, expected) => {
      expect(droit(parents({ reductionTravail: un }, { reductionTravail: autre }), DEUX)).toBe(expected)
    },
  )
})

describe('age of the child (D531-13, R552-3)', () => {
  it.each([
    ['the only child is one next month', ['2025-08-31'], 462],
    ['the only child is one this month', ['2025-07-01'], ['prepare.rang']],
    ['the second child is three next month', ['2018-01-05', '2023-08-31'], 462],
    ['the second child is three this month', ['2018-01-05', '2023-07-01'], ['prepare.enfant']],
    ['a grown child no longer counts', ['2000-01-05', '2025-01-05'], ['prepare.rang']],
  ])('%s', (_, naissances, expected) => {
    expect(droit(parents({ reductionTravail: 'arret' }), naissances)).toEqual(expected)
  })

  it('asks nobody about a leave without a young child', () => {
    const answers = new Map(parents({}).enfant({ naissance: '2018-01-05' }).reponses)
    answers.delete(answerKey(congeParental, demandeur))
    expect(evaluator(answers, '2026-07-01').evaluate(prepare, menage)).toMatchObject({ value: { kind: 'refused' } })
  })
})

describe('is not added to what replaces an income (L532-2)', () => {
  it.each(['indemnitesJournalieres', 'chomage', 'retraite', 'pensionInvalidite'] as const)('%s', (type) => {
    expect(droit(parents({ reductionTravail: 'arret', [type]: 500 }), DEUX)).toEqual(['prepare.sansIndemnites'])
  })

  it('one that has stopped leaves the right', () => {
    const dit = { reductionTravail: 'arret', indemnitesJournalieres: { recent: 500, arrete: true } } as const
    expect(droit(parents(dit), DEUX)).toBe(462)
  })

  it('the income of the other parent does not count', () => {
    expect(droit(parents({ reductionTravail: 'arret' }, { chomage: 900 }), DEUX)).toBe(462)
  })
})

it('does not count for a month in which the parent still worked', () => {
  const salaire = { recent: 0, avant: 1500, arrete: true }
  const famille = parents({ reductionTravail: 'arret', salaire })
  for (const naissance of DEUX) famille.enfant({ naissance })
  const evaluation = evaluator(famille.reponses, '2026-07-01')
  expect(evaluation.evaluate(prepareDe('2026-03-01'), menage)).toMatchObject({ value: 0 })
  expect(evaluation.evaluate(prepareDe('2026-04-01'), menage)).toMatchObject({ value: 46_200 })
})
