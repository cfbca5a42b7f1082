import { describe, expect, it } from 'vitest'
import { contentAge, trustedToday } from './clock'

const built = '2026-11-23'
const at = (day: string) => new Date(`${day}T12:00:00`)

describe('the day', () => {
  it('is the device’s when it follows the build', () => {
    expect(trustedToday(at('2027-02-01'), built)).toEqual({ today: '2027-02-01', trusted: true })
    expect(trustedToday(at('2026-11-23'), built)).toEqual({ today: '2026-11-23', trusted: true })
  })

  it('is the build’s when the clock is years behind', () => {
    expect(trustedToday(at('2015-01-01'), built)).toEqual({ today: built, trusted: false })
    expect(trustedToday(at('1970-01-01'), built)).toEqual({ today: built, trusted: false })
  })

  it('is not trusted when the clock is years ahead', () => {
    expect(trustedToday(at('2031-01-01'), built)).toEqual({ today: '2031-01-01', trusted: false })
    expect(trustedToday(at('2029-11-23'), built).trusted).toBe(true)
    expect(trustedToday(at('2029-11-24'), built).trusted).toBe(false)
  })

  it('accepts the day before the build, for the width of the time zones', () => {
    expect(trustedToday(at('2026-11-22'), built)).toEqual({ today: built, trusted: true })
    expect(trustedToday(at('2026-11-21'), built)).toEqual({ today: built, trusted: false })
  })

  it('uses the date of this build when none is given', () => {
    expect(trustedToday(new Date('1990-06-01T12:00:00'))).toEqual({ today: __BUILD_DATE__, trusted: false })
  })
})

describe('age of the content', () => {
  it('counts days from the build', () => {
    expect(contentAge('2026-11-23', built)).toBe(0)
    expect(contentAge('2027-11-23', built)).toBe(365)
    expect(contentAge('2020-01-01', built)).toBe(0)
  })
})
