import { expect, it } from 'vitest'
import { share, standing, withheld } from '../../../tests/observatory/editions'
import { figuresOf, sumOf } from './figures'

it('tells a figure from one that is withheld and from one that does not exist', () => {
  const figures = figuresOf({ rows: [...standing('rsa', 60, 5, 35), withheld({ subject: 'ass', indicator: 'non' })] })
  expect(figures.count('standing', 'non', { subject: 'rsa' })).toBe(35)
  expect(figures.count('standing', 'non', { subject: 'ass' })).toBeNull()
  expect(figures.count('standing', 'non', { subject: 'aspa' })).toBeUndefined()
  expect(figures.share('standing', 'rate', { subject: 'rsa' })).toMatchObject({ value: 35, base: 100, noise: false })
  expect(figures.share('standing', 'rate', { subject: 'aspa' })).toBeUndefined()
})

it('names each subject once, in the order of the edition', () => {
  const figures = figuresOf({ rows: [...standing('rsa', 60, 5, 35), ...standing('css', 60, 5, 35)] })
  expect(figures.named('standing', 'subject')).toEqual(['rsa', 'css'])
  expect(figures.newerList).toBeUndefined()
})

it('never adds two lists of rights: the newer one counts', () => {
  const older = { ...share('rsa', 20), catalogue: '2026.1' }
  const newer = { ...share('rsa', 40), catalogue: '2026.2' }
  for (const rows of [
    [older, newer],
    [newer, older],
  ]) {
    expect(figuresOf({ rows }).share('standing', 'rate', { subject: 'rsa' })?.value).toBe(40)
    expect(figuresOf({ rows }).newerList).toBe('2026.2')
  }
})

it('adds what is published, and says nothing when all is withheld', () => {
  expect(sumOf([15, null, undefined, 20])).toBe(35)
  expect(sumOf([null, undefined])).toBeNull()
})
