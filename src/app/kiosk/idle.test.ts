import { describe, expect, it } from 'vitest'
import { idleLimits, idleState } from './idle'

const limits = idleLimits(false)

describe('idleState', () => {
  it.each([
    [0, 'present'],
    [89_999, 'present'],
    [90_000, 'warning'],
    [119_999, 'warning'],
    [120_000, 'gone'],
  ] as const)('after %i ms on a question: %s', (idle, kind) => {
    expect(idleState(idle, limits).kind).toBe(kind)
  })

  it('gives twice the time to read results', () => {
    expect(idleState(179_999, idleLimits(true)).kind).toBe('present')
    expect(idleState(180_000, idleLimits(true)).kind).toBe('warning')
  })

  it('follows the setting of the terminal', () => {
    expect(idleLimits(false, 60).warnAfter).toBe(60_000)
  })

  it('counts the warning down', () => {
    expect(idleState(105_000, limits)).toEqual({ kind: 'warning', left: 0.5, secondsLeft: 15 })
  })

  it('refuses a warning too short to be read', () => {
    expect(() => idleState(0, { warnAfter: 90_000, grace: 19_999 })).toThrow(RangeError)
    expect(() => idleState(0, { warnAfter: 90_000, grace: 20_000 })).not.toThrow()
  })
})
