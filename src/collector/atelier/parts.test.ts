import { describe, expect, it } from 'vitest'
import { changedPaths } from './changes'
import { boundedJson, isTooDeep } from './json'
import { generatePassword, hashPassword, isPassword, passwordFault } from './passwords'
import { versionAfter } from './versions'
import { growingWaits } from './waits'

it.each([
  ['2026-11-23.00', '2026-12-01', '2026-12-01.01'],
  ['2026-12-01.01', '2026-12-01', '2026-12-01.02'],
  ['2026-12-01.09', '2026-12-01', '2026-12-01.10'],
  ['2026-12-31.99', '2026-12-31', '2027-01-01.00'],
  ['2027-05-01.03', '2026-12-01', '2027-05-01.04'],
])('the version after %s on %s is %s', (last, today, next) => {
  expect(versionAfter(last, today)).toBe(next)
  expect(next > last).toBe(true)
})

describe('JSON from anywhere', () => {
  it.each([
    '',
    '{',
    '{"__proto__":1}',
    '{"a":{"constructor":1}}',
    '[{"prototype":1}]',
    '['.repeat(17) + ']'.repeat(17),
  ])('%j is nothing', (text) => expect(boundedJson(text)).toBeUndefined())
  it('brackets in a text are no depth', () => {
    const text = JSON.stringify({ a: `${'['.repeat(100)}"\\` })
    expect([isTooDeep(text), boundedJson(text)]).toEqual([false, JSON.parse(text)])
    expect(isTooDeep('['.repeat(16))).toBe(false)
    expect(isTooDeep('['.repeat(17))).toBe(true)
  })
})

it('what changed is named, without what was in it', () => {
  const before = { id: 'a', text: { fr: 'x', en: 'y' }, needs: ['argent'] }
  expect(changedPaths(before, before)).toEqual([])
  expect(changedPaths(before, { ...before, text: { fr: 'z' }, needs: [] })).toEqual(['text.fr', 'text.en', 'needs'])
})

describe('passwords', () => {
  it('are known again, in either way of writing an accent, and no longer one passes for its beginning', async () => {
    const held = await hashPassword('été à la mer'.normalize('NFC'))
    expect(await isPassword(held, 'été à la mer'.normalize('NFD'))).toBe(true)
    expect(await isPassword(held, 'ete a la mer')).toBe(false)
    expect(await isPassword(undefined, 'été à la mer')).toBe(false)
    expect(await isPassword(await hashPassword('a'.repeat(200)), 'a'.repeat(201))).toBe(false)
  })
  it('that are generated may be used, and differ', () => {
    const made = Array.from({ length: 50 }, generatePassword)
    expect(new Set(made).size).toBe(50)
    expect(made.map((one) => passwordFault(one, 'claire'))).toEqual(made.map(() => undefined))
  })
})

it('the waits of strangers who invent names have a bound, and what is old is forgotten', () => {
  let now = 0
  const waits = growingWaits(() => now)
  for (let index = 0; index < 60_000; index += 1) waits.attempt({ account: `a${index}`, network: `n${index}` })
  expect(waits.attempt({ account: 'late', network: 'late' })).toBeGreaterThan(0)
  expect(waits.attempt({ account: 'a0', network: 'n0' })).toBeUndefined()
  now += 25 * 3_600_000
  expect(waits.attempt({ account: 'late', network: 'late' })).toBeUndefined()
})
