import { expect, it } from 'vitest'
import { DEFAULT_PACK } from '../../content/local/default-pack'
import type { Opening, Place } from '../../content/local/pack'
import { houseHours, isNight } from './night'
import type { Terminal } from './terminal'

const TERMINAL: Terminal = { id: 'a', place: 'Ici', pixelPitchMm: 0.277, viewingDistanceMm: 600, printer: 'none' }
const weekdays: readonly Opening[] = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }))
const lit: Terminal = {
  ...TERMINAL,
  screenHours: [1, 2, 3, 4, 5, 6].map((day) => ({ day, from: '08:00', to: '20:00' })),
}
const at = (day: number, time: string) => ({ day, time })

it.each([
  [at(1, '08:59'), true],
  [at(1, '09:00'), false],
  [at(1, '17:59'), false],
  [at(1, '18:00'), true],
  [at(7, '12:00'), true],
] as const)('by the hours of the house, at %j: %s', (moment, night) => {
  expect(isNight(TERMINAL, weekdays, moment, true)).toBe(night)
})

it('the hours of the screen come before those of the house', () => {
  expect(isNight(lit, weekdays, at(6, '19:59'), true)).toBe(false)
  expect(isNight(lit, null, at(6, '20:00'), true)).toBe(true)
})

it('is never where no hours are known, nor on a clock that is wrong', () => {
  expect(isNight(TERMINAL, null, at(1, '03:00'), true)).toBe(false)
  expect(isNight(lit, null, at(1, '03:00'), false)).toBe(false)
})

it('hours of a house that the pack does not say stay unknown', () => {
  expect(houseHours(DEFAULT_PACK, TERMINAL)).toBeNull()
  const [place] = DEFAULT_PACK.places as [Place]
  const told = { ...DEFAULT_PACK, places: [{ ...place, name: 'Ici', hours: [...weekdays] }] }
  expect(houseHours(told, TERMINAL)).toEqual(weekdays)
  const val = { ...DEFAULT_PACK, places: [{ ...place, name: 'MJC du Val-d’Ajol', hours: [...weekdays] }] }
  expect(houseHours(val, { ...TERMINAL, place: 'MJC du Val d’Ajol' })).toEqual(weekdays)
})
