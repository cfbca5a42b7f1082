import { expect, it } from 'vitest'
import { fromBase32, toBase32 } from './base32'

it.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('%j is %s, as RFC 4648 has it', (plain, text) => {
  expect(toBase32(new TextEncoder().encode(plain))).toBe(text)
  expect(new TextDecoder().decode(fromBase32(text) ?? undefined)).toBe(plain)
})

it('bytes of every length and value come back', () => {
  for (let length = 0; length < 60; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length * 31) % 256)
    expect([...(fromBase32(toBase32(bytes)) ?? [])]).toEqual([...bytes])
  }
})

it.each(['A', 'ABC', 'ABCDEF', 'MZ', 'M1', 'M8', 'mzxq', 'MZXQ====', 'M-', 'É4'])('%s is none', (text) => {
  expect(fromBase32(text)).toBeNull()
})
