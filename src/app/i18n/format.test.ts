import { describe, expect, it } from 'vitest'
import { formats } from './format'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('figures and dates', () => {
  it.each([
    ['fr', 123_456, '1 234,56 €'],
    ['fr', 45_000, '450 €'],
    ['en', 123_456, '€1,234.56'],
    ['en', 45_000, '€450'],
    ['fr-falc', 45_000, '450 €'],
    ['ar', 123_456, '1.234,56 €'],
    ['ar', 45_000, '450 €'],
    ['tr', 123_456, '€1.234,56'],
    ['uk', 123_456, '1 234,56 €'],
  ] as const)('%s writes %i cents as %s', (language, cents, text) => {
    expect(plain(formats(language).money(cents))).toBe(text)
  })

  it.each([
    ['fr', '12 mars 2015', 'mars 2015', '38 %'],
    ['en', '12 March 2015', 'March 2015', '38%'],
    ['ar', '12 مارس 2015', 'مارس 2015', '38%'],
    ['tr', '12 Mart 2015', 'Mart 2015', '%38'],
    ['uk', '12 березня 2015 р.', 'березень 2015 р.', '38%'],
  ] as const)('%s writes dates and rates', (language, day, month, rate) => {
    const words = formats(language)
    expect([words.day('2015-03-12'), words.month('2015-03-12'), plain(words.rate(0.38))]).toEqual([day, month, rate])
  })

  it('writes the first of a month as French does', () => {
    expect(formats('fr').day('2026-11-01')).toBe('1er novembre 2026')
    expect(formats('fr').day('2026-11-11')).toBe('11 novembre 2026')
    expect(formats('en').day('2026-11-01')).toBe('1 November 2026')
  })

  it('names the twelve months', () => {
    expect(formats('fr').monthNames).toHaveLength(12)
    expect(formats('fr').monthNames[0]).toBe('janvier')
  })
})
