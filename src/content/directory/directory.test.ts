import { describe, expect, it } from 'vitest'
import { COMMUNE_CODES, distanceKm, LOCAL_COMMUNES, positionOf } from '../local/communes'
import { DEFAULT_PACK } from '../local/default-pack'
import type { Place } from '../local/pack'
import { gapsByCommune } from './gaps'
import { distanceTo, nearestTo } from './nearest'
import { NEED_IDS } from './needs'
import { EMERGENCY_NUMBERS, NUMBERS } from './numbers'
import { isOpen } from './open-now'

const { places } = DEFAULT_PACK
const placeOf = (id: string): Place => places.find((place) => place.id === id) as Place

describe('distance', () => {
  it('is that of the map: Remiremont to Le Val-d’Ajol about nine kilometres', () => {
    expect(distanceKm(positionOf('88383'), positionOf('88487'))).toBeCloseTo(8.7, 0)
    expect(distanceKm(positionOf('88383'), positionOf('88383'))).toBe(0)
  })

  it('puts the places of the commune first, those of unknown places last', () => {
    const order = nearestTo(places, '88487').map(({ commune }) => commune)
    expect(order[0]).toBe('88487')
    expect(order.at(-1)).toBeNull()
    expect(distanceTo(placeOf('fs-epinal'), '88487')).toBeNull()
  })

  it('knows the ten communes, all in the Vosges', () => {
    expect(LOCAL_COMMUNES.map(({ code }) => code)).toEqual(COMMUNE_CODES)
    for (const { position } of LOCAL_COMMUNES) {
      expect(position.lat).toBeGreaterThan(47.9)
      expect(position.lat).toBeLessThan(48.2)
    }
  })
})

describe('open now', () => {
  const hours = [
    { day: 1, from: '09:00', to: '12:00' },
    { day: 1, from: '14:00', to: '17:00' },
  ]
  it.each([
    ['08:59', false],
    ['09:00', true],
    ['11:59', true],
    ['12:00', false],
    ['16:30', true],
  ])('on Monday at %s: %s', (time, open) => {
    expect(isOpen(hours, { day: 1, time })).toBe(open)
  })
  it('is not known without hours', () => {
    expect(isOpen(null, { day: 1, time: '10:00' })).toBeNull()
    expect(isOpen(hours, { day: 2, time: '10:00' })).toBe(false)
  })
})

describe('what is missing', () => {
  it('is said for each commune', () => {
    const gaps = gapsByCommune(places)
    expect(gaps.size).toBe(10)
    expect(gaps.get('88205')).toEqual(NEED_IDS)
    expect(gaps.get('88383')).not.toContain('numerique')
    expect(gaps.get('88383')).toContain('dents')
    expect(gaps.get('88158')).not.toContain('garde')
  })
})

describe('national numbers', () => {
  it('come with those for emergencies first, each once', () => {
    expect(new Set(NUMBERS.map(({ number }) => number)).size).toBe(NUMBERS.length)
    const urgent = NUMBERS.map((one) => one.urgent)
    expect(urgent.lastIndexOf(true)).toBeLessThan(urgent.indexOf(false))
  })

  it('for danger at home are the police, Europe, the SMS, the children and the women', () => {
    expect(EMERGENCY_NUMBERS.map(({ number }) => number)).toEqual(['17', '112', '114', '119', '3919'])
  })
})
