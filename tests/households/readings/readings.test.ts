import { describe, expect, it } from 'vitest'
import { readOn } from '../../../src/engine/parameter'
import { BENEFITS } from '../../../src/law/benefits'
import { bmaf } from '../../../src/law/parameters/bmaf'
import { figuresOf } from '../figures'
import type { OracleHousehold } from '../schema'
import { settle } from '../settle'
import { OTHER_READINGS } from '.'
import { instead, under } from './reading'

describe('readings', () => {
  it('have each their own id, an article and one line of explanation', () => {
    const ids = OTHER_READINGS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const wrong = OTHER_READINGS.filter(
      ({ article, why, replaces }) =>
        !/\b[LRD]\d|\bart\b/.test(article) || !/^[^\n]{40,}\.$/.test(why) || !replaces.length,
    )
    expect(wrong).toEqual([])
  })

  it('hold while something runs, and never after it, even when it throws', () => {
    const before = readOn(bmaf, '2026-07-01').dated.value
    const other = { id: '', article: '', why: '', replaces: [instead(bmaf, { values: [] })] }
    expect(under([other], () => bmaf.values.length)).toBe(0)
    expect(() => under([other], () => readOn(bmaf, '2026-07-01').dated.value)).toThrow()
    expect(readOn(bmaf, '2026-07-01').dated.value).toBe(before)
  })
})

/** A person of 80 who lives alone on a pension and savings. */
const alone = (savings: number, expected: OracleHousehold['expected']): OracleHousehold => ({
  id: 'test',
  month: '2026-07',
  household: {
    commune: '88383',
    union: null,
    nationality: 'FR',
    savings,
    taxNotice: { rfr: [5000], parts: [1] },
    people: [
      {
        role: 'applicant',
        birthDate: '1946-01-15',
        activity: 'retired',
        incomes: { retirement: { recent: 463, earlier: 463, taxYear: 463, stopped: false } },
      },
    ],
    housing: { status: 'owner' },
  },
  expected,
  steps: {},
})

describe('a difference (CSS R815-25: 10,000 € bring 25 € a month, at the rate of the livret A 12.50 €)', () => {
  const settledBy = (household: OracleHousehold) =>
    [...settle(household, BENEFITS, figuresOf(household, BENEFITS))].map(([result, by]) => [
      result,
      by.map(({ id }) => id),
    ])

  it.each([
    ['is settled when the figure is that of the other reading', 10_000, 531.1, [['aspa', ['revenuDeLEpargne']]]],
    ['is not when it is another one', 10_000, 500, []],
    ['does not exist within 1 €', 10_000, 519.1, []],
    ['is not settled without savings', 0, 531.1, []],
  ])('%s', (_, savings, aspa, by) => expect(settledBy(alone(savings, { aspa }))).toEqual(by))
})

/** A couple whose permit is too short for the prime, and their son who works: two readings hide each other. */
const couple: OracleHousehold = {
  id: 'test',
  month: '2025-11',
  household: {
    commune: '88351',
    union: 'civilUnion',
    nationality: 'other',
    permitYears: 3,
    savings: 0,
    taxNotice: { rfr: [27_236.55], parts: [2.75] },
    people: [
      { role: 'applicant', birthDate: '1982-02-03', activity: 'inactive', incomes: {} },
      {
        role: 'partner',
        birthDate: '1996-01-04',
        activity: 'employed',
        incomes: { wages: { recent: 1970, earlier: 1970, taxYear: 1773, stopped: false } },
      },
      {
        role: 'child',
        birthDate: '2005-02-14',
        activity: 'employed',
        incomes: { wages: { recent: 1320, earlier: 660, taxYear: 660, stopped: false } },
        studies: 'none',
        alternatingCustody: true,
      },
      { role: 'child', birthDate: '2007-08-25', activity: 'student', incomes: {}, studies: 'higher' },
    ],
    housing: { status: 'owner' },
  },
  expected: { cej: 0 },
  steps: {},
}

it('two readings settle together what neither changes alone', () => {
  const by = settle(couple, BENEFITS, figuresOf(couple, BENEFITS)).get('cej')
  expect(by?.map(({ id }) => id).sort()).toEqual(['cejEnfantACharge', 'sejourDesAdultes'])
})
