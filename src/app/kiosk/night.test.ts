import { expect, it } from 'vitest'
import { DEFAULT_PACK } from '../../content/local/default-pack'
import type { Opening, Place } from '../../content/local/pack'
import { type House, houseOf, isNight } from './night'
import type { Terminal } from './terminal'

const TERMINAL: Terminal = { id: 'a', place: 'Ici', pixelPitchMm: 0.277, viewingDistanceMm: 600, printer: 'none' }
const weekdays: Opening[] = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }))
const HOUSE: House = { hours: weekdays }
const UNKNOWN: House = { hours: null }
const TODAY = { today: '2026-11-30', trusted: true }
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
  expect(isNight(TERMINAL, HOUSE, moment, TODAY)).toBe(night)
})

it('the hours of the screen come before those of the house', () => {
  expect(isNight(lit, HOUSE, at(6, '19:59'), TODAY)).toBe(false)
  expect(isNight(lit, UNKNOWN, at(6, '20:00'), TODAY)).toBe(true)
})

it('is never where no hours are known, nor on a clock that is wrong', () => {
  expect(isNight(TERMINAL, UNKNOWN, at(1, '03:00'), TODAY)).toBe(false)
  expect(isNight(lit, UNKNOWN, at(1, '03:00'), { ...TODAY, trusted: false })).toBe(false)
})

it.each([
  ['2026-12-23', false],
  ['2026-12-24', true],
  ['2027-01-03', true],
  ['2027-01-04', false],
])('while the house is closed for days, at an hour when it usually opens, on %s: %s', (today, night) => {
  const closures = [{ from: '2026-12-24', to: '2027-01-03', reason: null }]
  for (const [terminal, house] of [
    [TERMINAL, { ...HOUSE, closures }],
    [TERMINAL, { ...UNKNOWN, closures }],
    [lit, { ...HOUSE, closures }],
  ] as const) {
    expect(isNight(terminal, house, at(1, '10:00'), { today, trusted: true })).toBe(night)
    expect(isNight(terminal, house, at(1, '10:00'), { today, trusted: false })).toBe(false)
  }
})

it('hours of a house that the pack does not say stay unknown', () => {
  expect(houseOf(DEFAULT_PACK, TERMINAL)).toEqual(UNKNOWN)
  const [place] = DEFAULT_PACK.places as [Place]
  const told = { ...DEFAULT_PACK, places: [{ ...place, name: 'Ici', hours: [...weekdays] }] }
  expect(houseOf(told, TERMINAL).hours).toEqual(weekdays)
  const val = { ...DEFAULT_PACK, places: [{ ...place, name: 'MJC du Val-d’Ajol', hours: [...weekdays] }] }
  expect(houseOf(val, { ...TERMINAL, place: 'MJC du Val d’Ajol' }).hours).toEqual(weekdays)
})
