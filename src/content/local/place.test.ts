import { describe, expect, it } from 'vitest'
import { addDays } from '../../engine/dates'
import { isPlaceOpen } from '../directory/open-now'
import { DEFAULT_PACK } from './default-pack'
import { openingHours } from './national-schema'
import type { Closure, Permanence, Place } from './pack'
import { closedOn, closureToTell, needsOf, placeOn } from './place'

const place = DEFAULT_PACK.places[0] as Place
const closure = (from: string, to: string): Closure => ({ from, to, reason: null })
const NOEL = closure('2026-12-24', '2027-01-03')
const closed = (...closures: Closure[]): Place => ({ ...place, closures })
const permanence: Permanence = {
  ...{ who: 'Mission locale', needs: ['travail', 'transport'], hours: [], booking: null, how: null, phone: null },
  dates: ['2026-12-10', '2026-12-29', '2027-01-14'].map((on) => ({ on, from: '09:00', to: '12:00' })),
}

describe('an exceptional closure', () => {
  it.each([
    ['2026-12-23', false],
    ['2026-12-24', true],
    ['2027-01-03', true],
    ['2027-01-04', false],
  ])('on %s: %s, both ends included', (day, is) => {
    expect(closedOn(closed(NOEL), day) !== undefined).toBe(is)
    expect(closedOn(place, day)).toBeUndefined()
  })

  it('is told from the fourteenth day before it to its last, and never after', () => {
    const told = (day: string) => closureToTell(closed(NOEL), day)
    expect([told('2026-12-09'), told('2027-01-04')]).toEqual([undefined, undefined])
    expect([told('2026-12-10'), told('2026-12-24'), told('2027-01-03')]).toEqual([NOEL, NOEL, NOEL])
  })

  it('of several, that of today is told, else the next to come, whatever their order', () => {
    const [first, second] = [closure('2026-12-01', '2026-12-01'), closure('2026-12-05', '2026-12-06')]
    const told = (day: string) => closureToTell(closed(second, NOEL, first), day)
    expect([told('2026-11-30'), told('2026-12-01'), told('2026-12-02')]).toEqual([first, first, second])
  })

  it('keeps the place from being open, even where its hours are not known', () => {
    const now = { day: 4, time: '10:00' }
    const hours = [{ day: 4, from: '09:00', to: '12:00' }]
    const open = (part: Partial<Place>, day: string) => isPlaceOpen({ ...closed(NOEL), ...part }, now, day)
    expect([open({ hours }, '2026-12-17'), open({ hours }, '2026-12-24')]).toEqual([true, false])
    expect([open({}, '2026-12-17'), open({}, '2026-12-24')]).toEqual([null, false])
  })

  it('is written as OpenStreetMap writes it, after hours that are known', () => {
    const hours = [{ day: 1, from: '09:00', to: '12:00' }]
    const day = closure('2026-12-01', '2026-12-01')
    expect(openingHours({ ...closed(NOEL, day), hours })).toBe(
      'Mo 09:00-12:00; 2026 Dec 24-2027 Jan 03 off; 2026 Dec 01 off',
    )
    expect(openingHours(closed(NOEL))).toBeNull()
  })
})

describe('a permanence', () => {
  const receiving = (part: Partial<Permanence> = {}): Place => ({
    ...closed(NOEL),
    permanences: [{ ...permanence, ...part }],
  })
  const days = (shown: Place) => shown.permanences?.flatMap(({ dates }) => dates.map(({ on }) => on))

  it('adds its needs to those of the place, each once', () => {
    expect(needsOf(receiving())).toEqual([...place.needs, 'transport'])
    expect(needsOf(place)).toEqual(place.needs)
  })

  it('loses its days that are past, and those on which the place is closed', () => {
    expect(days(placeOn(receiving(), '2026-12-10'))).toEqual(['2026-12-10', '2027-01-14'])
    expect(days(placeOn(receiving(), '2026-12-11'))).toEqual(['2027-01-14'])
  })

  it('disappears after its last day, but stays where it comes back each week', () => {
    expect(placeOn(receiving(), '2027-01-15').permanences).toEqual([])
    const hours = [{ day: 2, from: '14:00', to: '16:00' }]
    expect(placeOn(receiving({ hours }), '2027-01-15').permanences).toHaveLength(1)
  })

  it('nothing is added to a place of an older pack', () => {
    expect(placeOn(place, addDays('2026-12-10', 400))).toEqual(place)
  })
})
