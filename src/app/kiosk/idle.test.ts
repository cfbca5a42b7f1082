import { describe, expect, it } from 'vitest'
import { idleLimits, idleState } from './idle'

const limits = idleLimits('answering')

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

  it.each([
    ['reading', 180_000],
    ['searching', 270_000],
  ] as const)('gives more time to whoever is %s', (pace, warnAfter) => {
    expect(idleState(warnAfter - 1, idleLimits(pace)).kind).toBe('present')
    expect(idleState(warnAfter, idleLimits(pace)).kind).toBe('warning')
  })

  it('follows the setting of the terminal', () => {
    expect(idleLimits('answering', 60).warnAfter).toBe(60_000)
    expect(idleLimits('reading', 60).warnAfter).toBe(120_000)
  })

  it('waits ten minutes while a mediator is present, and never less than without one', () => {
    for (const pace of ['answering', 'reading', 'searching'] as const)
      expect(idleLimits(pace, 90, true).warnAfter).toBe(600_000)
    expect(idleLimits('searching', 900, true).warnAfter).toBe(2_700_000)
  })

  it('counts the warning down', () => {
    expect(idleState(105_000, limits)).toEqual({ kind: 'warning', left: 0.5, secondsLeft: 15 })
  })

  it('refuses a warning too short to be read', () => {
    expect(() => idleState(0, { warnAfter: 90_000, grace: 29_999 })).toThrow(RangeError)
    expect(() => idleState(0, { warnAfter: 90_000, grace: 30_000 })).not.toThrow()
  })
})
