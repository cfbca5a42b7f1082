import { describe, expect, it } from 'vitest'
import { openBenefit, refusedBenefit, TODAY } from '../../../tests/walk'
import { findings } from './findings'
import { openCount, standing, totals } from './totals'

const found = findings(
  [
    openBenefit('rsa', 430.99),
    openBenefit('af', 153.01),
    openBenefit('ars', 905.34, 'year'),
    openBenefit('css', null),
    refusedBenefit('al', 'al.loyer'),
  ],
  new Map(),
  TODAY,
)

describe('totals', () => {
  it('adds the cents before it drops them, months and years apart', () => {
    expect(totals(found, new Map())).toEqual({ month: 584, year: 905, once: 0 })
  })

  it('leaves out what is received already, and nothing else', () => {
    expect(totals(found, new Map([['rsa', 'receives']])).month).toBe(153)
    expect(
      totals(
        found,
        new Map([
          ['rsa', 'pending'],
          ['af', 'no'],
        ]),
      ).month,
    ).toBe(584)
  })

  it('counts the rights that are open', () => {
    expect(openCount(found)).toBe(4)
    expect(standing(found, 'closed').map(({ benefit }) => benefit.id)).toEqual(['al'])
  })
})
