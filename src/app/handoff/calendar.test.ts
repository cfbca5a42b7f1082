import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarOf } from './calendar'

const entry = {
  key: 'step:deces:succession',
  on: '2027-05-20',
  title: 'Réglez l’héritage ; vite, vite',
  text: 'Première ligne\nLes dettes d’abord : « à voir », puis le reste. '.repeat(4),
  where: 'Notaire, Remiremont',
}

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    event: new ICAL.Event(event),
    alarms: event.getAllSubcomponents('valarm').length,
  }))

describe('a calendar file', () => {
  it('is read by another parser: whole days, words as they were, one reminder', () => {
    const [found] = read(calendarOf([entry], '2026-11-20'))
    expect(found?.event.startDate.toString()).toBe('2027-05-20')
    expect(found?.event.startDate.isDate).toBe(true)
    expect(found?.event.endDate.toString()).toBe('2027-05-21')
    expect(found?.event.summary).toBe(entry.title)
    expect(found?.event.description).toBe(entry.text)
    expect(found?.event.location).toBe(entry.where)
    expect(found?.alarms).toBe(1)
  })

  it('holds any script, and an entry without a place', () => {
    const [found] = read(calendarOf([{ ...entry, title: 'اطلب المساعدة، الآن', where: null }], '2026-11-20'))
    expect(found?.event.summary).toBe('اطلب المساعدة، الآن')
    expect(found?.event.location).toBeFalsy()
  })

  it('names each entry once and for all, so that a second import changes it instead of doubling it', () => {
    const twice = [calendarOf([entry], '2026-11-20'), calendarOf([{ ...entry, on: '2027-06-01' }], '2026-11-20')]
    const [first, second] = twice.map((text) => read(text)[0]?.event.uid)
    expect(first).toBe(second)
    expect(first).toBeTruthy()
  })

  it('ends its lines as the standard wants, and folds long ones', () => {
    const text = calendarOf([entry], '2026-11-20')
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    const long = text.split('\r\n').filter((line) => line.length > 80)
    expect(long).toEqual([])
  })

  it('may be empty', () => {
    expect(read(calendarOf([], '2026-11-20'))).toEqual([])
  })
})
