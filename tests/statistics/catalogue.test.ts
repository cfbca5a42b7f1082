import { describe, expect, it } from 'vitest'
import { BENEFITS } from '../../src/law/benefits'
import { bandOf, CATALOGUES, catalogueOf } from '../../src/statistics/catalogue'

describe.each(CATALOGUES)('catalogue $version', ({ version, rights }) => {
  it('names rights of the register, none of which is paid without a claim', () => {
    const register = new Map(BENEFITS.map((benefit) => [benefit.id, benefit]))
    for (const right of Object.keys(rights)) {
      expect(register.has(right), right).toBe(true)
      expect(register.get(right)?.status === 'refer' && !rights[right]?.sensitive, right).toBe(false)
    }
  })

  it('has no age of what tells of health or of papers', () => {
    const sensitive = Object.entries(rights).filter(([, entry]) => entry.sensitive)
    expect(sensitive.map(([right]) => right)).toEqual(['aah', 'aeeh', 'pch', 'apa', 'ame'])
    expect(sensitive.every(([, { bands }]) => bands.length === 0)).toBe(true)
  })

  it('has its bands in order', () => {
    for (const { bands } of Object.values(rights)) expect([...bands].sort((a, b) => a - b)).toEqual(bands)
  })

  it('is found by its name', () => expect(catalogueOf(version)?.version).toBe(version))
})

describe('age bands', () => {
  it.each([
    [17, '18'],
    [25, '18'],
    [26, '26'],
    [64, '45'],
    [65, '65'],
    [101, '65'],
  ])('%d years: from %s on', (age, band) => {
    expect(bandOf({ bands: [18, 26, 45, 65], sensitive: false }, age)).toBe(band)
  })
})
