import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../engine/dates'
import { FRANCE_SERVICES } from './local/france-services'

describe('places that help', () => {
  it.each(FRANCE_SERVICES.map((lieu) => [lieu.id, lieu] as const))('%s says where its facts come from', (_, lieu) => {
    expect(lieu.source.url).toMatch(/^https:\/\//)
    expect(isIsoDate(lieu.asOf)).toBe(true)
    expect(lieu.adresse).toMatch(/\b88\d{3} \p{L}/u)
    expect(lieu.telephone).toMatch(/^0\d( \d\d){4}$/)
  })

  it('no two places share an id or a number', () => {
    expect(new Set(FRANCE_SERVICES.map((lieu) => lieu.id)).size).toBe(FRANCE_SERVICES.length)
    expect(new Set(FRANCE_SERVICES.map((lieu) => lieu.telephone)).size).toBe(FRANCE_SERVICES.length)
  })
})
