import { webcrypto } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { everythingSaid } from '../../../../tests/everything-said'
import { TODAY } from '../../../../tests/walk'
import { createSession } from '../../session/session'
import { caseOf } from './case'
import { readSheet } from './seal'
import { sealCase } from './sheet'
import { readScan } from './wedge'

vi.stubGlobal('crypto', webcrypto)

const text = await sealCase(caseOf(createSession(TODAY, everythingSaid()).get(), 'fr', TODAY), 'x', 1)
const whole = readSheet(text)

/** The unshifted and shifted signs of the same keys on two keyboards, letters that move and the digits of a sheet. */
const QWERTY = ['qwazm;234567', 'QWAZM:@#$%^&'] as const
const AZERTY = ['azqw,mé"\'(-è', 'AZQW?M234567'] as const

/** What appears when keys of one keyboard are pressed on another one. `shift`: letters come as capitals. */
function typedOn(from: readonly string[], to: readonly string[], shift: boolean, digitsShifted: boolean): string {
  return [...text]
    .map((sign) => {
      const digit = /\d/.test(sign)
      const held = digit ? digitsShifted : shift
      const row = from[held ? 1 : 0] as string
      const at = row.indexOf(held ? sign : sign.toLowerCase())
      if (at < 0) return held ? sign : sign.toLowerCase()
      return (to[held ? 1 : 0] as string)[at]
    })
    .join('')
}

it.each([
  ['as it is', text],
  ['in small letters', text.toLowerCase()],
  ['a scanner for QWERTY on AZERTY', typedOn(QWERTY, AZERTY, true, false)],
  ['the same without capitals', typedOn(QWERTY, AZERTY, false, false)],
  ['a scanner for AZERTY on QWERTY', typedOn(AZERTY, QWERTY, true, true)],
  ['the same without capitals', typedOn(AZERTY, QWERTY, false, true)],
])('reads a sheet: %s', (_, typed) => {
  expect(readScan(typed)).toEqual(whole)
})

it('garbles are different from the text, or these tests would show nothing', () => {
  expect(typedOn(QWERTY, AZERTY, true, false)).not.toBe(text)
  expect(typedOn(AZERTY, QWERTY, true, true)).toMatch(/[@#$%^&]/)
})

it('says what it is when it cannot be mended', () => {
  expect(readScan('https://www.caf.fr')).toEqual({ ok: false, reason: 'foreign' })
  expect(readScan(text.slice(0, -3))).toEqual({ ok: false, reason: 'damaged' })
  expect(readScan(text.replaceAll('A', 'ß'))).toEqual({ ok: false, reason: 'keyboard' })
  expect(readScan('')).toEqual({ ok: false, reason: 'foreign' })
})
