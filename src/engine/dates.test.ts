import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  daysInMonth,
  firstOfMonth,
  isIsoDate,
  isoDate,
  monthsBetween,
} from './dates'

describe('a day', () => {
  it.each([
    [2024, 2, 29],
    [2000, 2, 29],
    [2026, 12, 31],
    [2026, 4, 30],
  ])('%i-%i-%i exists', (year, month, day) => {
    const text = isoDate(year, month, day)
    expect(isIsoDate(text)).toBe(true)
    expect(text).toHaveLength(10)
  })

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
  ])('%i-%i-%i does not exist', (year, month, day) => {
    expect(() => isoDate(year, month, day)).toThrow(RangeError)
  })

  it.each([
    '',
    '2026-2-1',
    '2026-02-30',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
  ])('%j is no day', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('knows the length of each month', () => {
    const lengths = Array.from({ length: 12 }, (_, month) => daysInMonth(2026, month + 1))
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  })
})

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-10', 0, '2026-05-10'],
    ['2026-05-10', -29, '2023-12-10'],
  ])('%s + %i months is %s', (day, months, reached) => {
    expect(addMonths(day, months)).toBe(reached)
  })

  it('adds years with the same clipping', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
  })

  it('finds the first of the month', () => {
    expect(firstOfMonth('2026-11-23')).toBe('2026-11-01')
  })

  it.each([
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-02-15', '2026-01-15', -1],
    ['2026-02-15', '2026-01-16', -1],
    ['2026-02-15', '2026-01-14', -2],
  ])('from %s to %s: %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })
})

describe('age', () => {
  it.each([
    ['2001-11-23', '2026-11-22', 24],
    ['2001-11-23', '2026-11-23', 25],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-24', '2026-11-23', -1],
  ])('of somebody born on %s, on %s: %i', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age)
  })
})

describe('adding days', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2028-03-01', -366, '2027-03-01'],
    ['2026-11-23', 45, '2027-01-07'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then)
    expect(addDays(then, -days)).toBe(day)
  })
})
