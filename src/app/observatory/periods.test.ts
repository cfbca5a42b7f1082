import { expect, it } from 'vitest'
import { loadObservatoryWords } from '../i18n/observatory-words'
import { newestYear, periodName, quartersUntil, shortPeriod } from './periods'

it('names quarters and years in both languages', async () => {
  const [french, english] = await Promise.all([loadObservatoryWords('fr'), loadObservatoryWords('en')])
  expect(['2026-Q1', '2026-Q3', '2026'].map((period) => periodName(french, period))).toEqual([
    '1ᵉʳ trimestre 2026',
    '3ᵉ trimestre 2026',
    'Année 2026',
  ])
  expect(periodName(english, '2026-Q1')).toBe('1st quarter 2026')
  expect(shortPeriod(french, '2026-Q2')).toBe('T2\u00a02026')
})

it('goes back two years at most, in one territory, the oldest quarter first', () => {
  const periods = ['2026', '2026-Q1', '2025', ...[4, 3, 2, 1].map((q) => `2025-Q${q}`), '2024-Q4', '2024-Q3', '2024-Q2']
  const editions = [
    ...periods.map((period) => ({ territory: 'a', period, label: '', sha256: '' })),
    { territory: 'b', period: '2025-Q2', label: '', sha256: '' },
  ]
  const index = { demo: false, editions }
  expect(quartersUntil(index, 'a', '2026-Q1')).toHaveLength(8)
  expect(quartersUntil(index, 'a', '2026-Q1')[0]).toBe('2024-Q2')
  expect(quartersUntil(index, 'a', '2025').at(-1)).toBe('2025-Q4')
  expect(quartersUntil(index, 'a', '2025-Q2').at(-1)).toBe('2025-Q2')
  expect(quartersUntil(index, 'b', '2026')).toEqual(['2025-Q2'])
  expect(newestYear(index, 'a')).toBe('2026')
  expect(newestYear(index, 'b')).toBeUndefined()
})
