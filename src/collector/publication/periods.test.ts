import { expect, it } from 'vitest'
import { duePeriods, quartersOf } from './periods'

const ids = (months: readonly string[], today: string) => duePeriods(months, today).map(({ id }) => id)

it('a period is published from the fifteenth day after its end on', () => {
  expect(ids(['2026-02'], '2026-04-14')).toEqual([])
  expect(ids(['2026-02'], '2026-04-15')).toEqual(['2026-Q1'])
})

it('a year comes after its quarters, and nothing where nothing was counted', () => {
  expect(ids(['2025-12', '2026-07'], '2027-01-15')).toEqual(['2025-Q4', '2025', '2026-Q3', '2026'])
})

it('quarters have three months each and end on their last day', () => {
  expect(quartersOf('2028').map(({ months, closedOn }) => [months[0], months.length, closedOn])).toEqual([
    ['2028-01', 3, '2028-03-31'],
    ['2028-04', 3, '2028-06-30'],
    ['2028-07', 3, '2028-09-30'],
    ['2028-10', 3, '2028-12-31'],
  ])
})
