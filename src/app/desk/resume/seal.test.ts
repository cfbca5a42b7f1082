import { webcrypto } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { adler32 } from '../../handoff/bytes'
import { fromBase32, toBase32 } from './base32'
import { ROUNDS, readSheet, type Sheet, seal, unseal } from './seal'

vi.stubGlobal('crypto', webcrypto)

const PLAIN = Uint8Array.from({ length: 100 }, (_, index) => index)
const CODE = 'lapin acajou tulipe yoga nuage soleil'
const text = await seal(PLAIN, CODE, 10)

function sheetOf(signs: string): Sheet {
  const read = readSheet(signs)
  if (!read.ok) throw new Error(read.reason)
  return read.sheet
}

/** The text with one byte changed, and its checksum right again. */
const withByte = (at: number, change: (byte: number) => number) =>
  forged((bytes) => bytes.with(at, change(bytes[at] as number)))
/** The text with other bytes, and its checksum right again. */
function forged(change: (bytes: Uint8Array) => Uint8Array): string {
  const all = change((fromBase32(text.slice(3)) ?? new Uint8Array()).slice(0, -4))
  return `PDD${toBase32(Uint8Array.of(...all, ...adler32(all)))}`
}
/** The text, asking for so many rounds. */
const asking = (rounds: number) =>
  forged((bytes) => {
    new DataView(bytes.buffer).setUint32(1, rounds)
    return bytes
  })

describe('a sealed sheet', () => {
  it('opens with its code only', async () => {
    expect(await unseal(sheetOf(text), CODE)).toEqual(PLAIN)
    expect(await unseal(sheetOf(text), CODE.replace('yoga', 'taxi'))).toBeNull()
  })

  it('is of letters and digits, the short way of a QR code, and of other bytes each time', async () => {
    expect(text).toMatch(/^PDD[A-Z2-7]+$/)
    const [one, other] = [sheetOf(text).header, sheetOf(await seal(PLAIN, CODE, 10)).header]
    expect(one.slice(5, 21)).not.toEqual(other.slice(5, 21))
    expect(one.slice(21)).not.toEqual(other.slice(21))
  })

  it('costs 600,000 rounds a guess, which the sheet says itself', async () => {
    expect(ROUNDS).toBe(600_000)
    const sheet = sheetOf(await seal(PLAIN, CODE))
    expect(sheet.rounds).toBe(ROUNDS)
    expect(await unseal(sheet, CODE)).toEqual(PLAIN)
  })

  it('has every byte of its header authenticated', async () => {
    // From the low bytes of the rounds on: with others, it would ask for millions.
    for (let at = 3; at < 33; at += 1)
      expect(await unseal(sheetOf(withByte(at, (byte) => byte ^ 1)), CODE), String(at)).toBeNull()
  })

  it('has every byte of the header in what is authenticated, be it used otherwise or not', async () => {
    const { header, rounds, sealed } = sheetOf(text)
    expect(await unseal({ header: header.with(0, 9), rounds, sealed }, CODE)).toBeNull()
  })

  it('is read in small letters and with the line ends of a scanner', () => {
    const typed = ` ${text.slice(0, 40).toLowerCase()}\r\n${text.slice(40)}\n`
    expect(sheetOf(typed)).toEqual(sheetOf(text))
  })
})

describe('a text that is no whole sheet', () => {
  it.each(['', 'PD', 'https://porte-des-droits.example/#/dossier/1.abc', '3760123456789', 'é'.repeat(9_000)])(
    '%j is foreign',
    (other) => {
      expect(readSheet(other)).toEqual({ ok: false, reason: 'foreign' })
    },
  )

  it('cut anywhere, or with one sign changed anywhere, is damaged', () => {
    for (let at = 3; at < text.length; at += 1) {
      expect(readSheet(text.slice(0, at))).toEqual({ ok: false, reason: 'damaged' })
      const sign = text[at] === 'A' ? 'B' : 'A'
      expect(readSheet(text.slice(0, at) + sign + text.slice(at + 1))).toEqual({ ok: false, reason: 'damaged' })
    }
  })

  it('of a newer version says so, whatever comes after the version', () => {
    expect(readSheet(forged(() => Uint8Array.of(2)))).toEqual({ ok: false, reason: 'newer' })
    expect(readSheet(withByte(0, () => 200))).toEqual({ ok: false, reason: 'newer' })
  })

  it('of version 0, or too short for its header and tag, is damaged', () => {
    expect(readSheet(withByte(0, () => 0))).toEqual({ ok: false, reason: 'damaged' })
    expect(readSheet(forged((bytes) => bytes.slice(0, 48)))).toEqual({ ok: false, reason: 'damaged' })
    expect(readSheet(forged((bytes) => bytes.slice(0, 49))).ok).toBe(true)
  })

  it.each([0, 2_000_001, 0xffff_ffff])('that asks for %i rounds is damaged', (rounds) => {
    expect(readSheet(asking(rounds))).toEqual({ ok: false, reason: 'damaged' })
  })

  it.each([1, 2_000_000])('that asks for %i rounds is read', (rounds) => {
    expect(readSheet(asking(rounds)).ok).toBe(true)
  })

  it('far too long is not read', () => {
    expect(readSheet(`PDD${'A'.repeat(5_000_000)}`)).toEqual({ ok: false, reason: 'damaged' })
  })
})
