import { describe, expect, it } from 'vitest'
import { openBenefit, parameterOf } from '../walk'
import { byAge, deadReferences, faultsOf, pastRevision, unsaidConditions } from './report'

const named = (id: string, checkedOn = '2026-11-23') => [id, { ...parameterOf(id, 1), checkedOn }] as const

describe('what the check of the law reports', () => {
  it('legal values by the day they were checked, the oldest first', () => {
    const lines = byAge([named('a.b'), named('a.c', '2025-11-25'), named('a.d')], '2026-11-26')
    expect(lines).toEqual(['2025-11-25, more than a year ago: a.c', '2026-11-23: a.b, a.d'])
  })

  it('a value on the day of its revision, not the day before', () => {
    expect(pastRevision([named('a.b')], '2026-10-31')).toEqual([])
    expect(pastRevision([named('a.b')], '2026-11-01')).toEqual([
      'a.b (a.b): value of 2026-04-01, to be revised on 2026-11-01',
    ])
  })

  it('no value that was repealed or is not yet in force', () => {
    const [, parameter] = named('a.b')
    const [newest] = parameter.values
    if (!newest) throw new Error('no value')
    const repealed = { ...parameter, values: [{ ...newest, value: null }] }
    expect(pastRevision([['a.b', repealed]], '2027-01-01')).toEqual([])
    expect(pastRevision([['a.b', { ...parameter, nextRevision: '2026-03-01' }]], '2026-03-31')).toEqual([])
  })

  it.each([
    'L262-4',
    'L262-4, 2°',
    'R262-9 et R262-10',
    'R815-1, L351-1-5 et D351-1-14',
    '158, 5 a',
    '1414 C',
    'L842-2 (loi n° 2015-994 du 17 août 2015, art. 57)',
  ])('art. %s is the number of an article', (article) => {
    const source = { title: `Code du travail, art. ${article}`, url: 'https://www.legifrance.gouv.fr/codes/' }
    expect(faultsOf(source)).toEqual([])
  })

  it.each(['', 'L', 'L262–4', 'L262-', '262-4L', 'X12', 'L262-4, L'])('art. %s is none', (article) => {
    const source = { title: `Code du travail, art. ${article}`, url: 'https://www.legifrance.gouv.fr/codes/' }
    expect(faultsOf(source)).toHaveLength(1)
  })

  it.each(['http://www.caf.fr/', 'https://www.caf.fr.example.org/', 'caf.fr', 'https://'])(
    '%s is no address',
    (url) => {
      const benefit = openBenefit('rsa', 1)
      expect(deadReferences([], [{ ...benefit, page: { title: 'La page', url } }])).toHaveLength(1)
    },
  )

  it('conditions without words', () => {
    const words = new Map([['droits.rsa.conditions.age.label', 'Age']])
    expect(unsaidConditions(['rsa.age'], words)).toEqual(['droits.rsa.conditions.age.ko'])
  })
})
