import { createHash } from 'node:crypto'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { largeFamily } from '../../../tests/large-family'
import { answersOf, TODAY } from '../../../tests/walk'
import { UNKNOWN } from '../../engine/types'
import { loyer } from '../../law/facts'
import { menage } from '../../law/menage'
import type { Dossier } from '../plan/dossier'
import { adler32, fromBase64Url, toBase64Url } from './bytes'
import { decodeDossier, encodeDossier } from './codec'
import { DICTIONARY_V1 } from './dictionary-v1'
import { qrOf } from './qr'

const small: Dossier = {
  madeOn: TODAY,
  rights: [
    { id: 'rsa', pending: false, amount: { least: 20_000, most: 43_050, per: 'month' } },
    { id: 'css', pending: true, amount: null },
  ],
  events: [{ id: 'demenagement', on: null, without: ['preavis'] }],
  have: ['rib'],
  answers: null,
}

/** A text that unfolds to any JSON, with its checksum right. */
function forged(value: unknown): string {
  const plain = strToU8(JSON.stringify(value))
  const packed = deflateSync(plain, { dictionary: strToU8(DICTIONARY_V1) })
  return `1.${toBase64Url(Uint8Array.of(...packed, ...adler32(plain)))}`
}
const plainFile = { d: TODAY, r: [], e: [], h: [], a: null }

describe('a file as text', () => {
  it.each([
    ['a small one', small],
    ['one of a family of seven with all answers', largeFamily()],
  ])('%s comes back the same', (_, dossier) => {
    expect(decodeDossier(encodeDossier(dossier))).toEqual({ ok: true, dossier, dropped: 0 })
  })

  it('holds only letters that an address leaves alone', () => {
    expect(encodeDossier(largeFamily())).toMatch(/^1\.[\w-]+$/)
  })

  it('of a family of seven with twelve rights, two events and all answers fits a code of version 25', () => {
    const dossier = largeFamily()
    expect(dossier.rights.length).toBeGreaterThanOrEqual(12)
    expect(dossier.answers?.size).toBeGreaterThanOrEqual(50)
    expect([...(dossier.answers?.values() ?? [])]).toContain(UNKNOWN)
    const code = qrOf(`https://porte-des-droits.example/#/dossier/${encodeDossier(dossier)}`)
    expect(code?.version).toBeLessThanOrEqual(25)
  })

  it('starts from texts that never change', () => {
    const hash = createHash('sha256').update(DICTIONARY_V1).digest('hex')
    expect(hash).toBe('c1682da5ad2eeba32883985a7d2863d93b740e11e1838d2d3b8d63e5ed2bd8c7')
  })

  it('made by the first version opens for ever', () => {
    expect(decodeDossier('1.QwsdkHtQgsfIAAh0TIwNTDFDxhAY2uCgQR-7BAcAOGmCetlKsSB1oLAD91WRLAcAHvMj7Q')).toEqual({
      ok: true,
      dossier: small,
      dropped: 0,
    })
  })
})

describe('a text that is no file', () => {
  it.each(['', '1', '1.', 'x.abc', '1.é', '1.a', '01', '1.AAAA', '1.<script>', `1.${'A'.repeat(3_000)}`])(
    '%j is damaged',
    (text) => {
      expect(decodeDossier(text)).toEqual({ ok: false, reason: 'damaged' })
    },
  )

  it('of another version says so', () => {
    expect(decodeDossier('2.AAAA')).toEqual({ ok: false, reason: 'version' })
  })

  it('far too long is not read', () => {
    expect(decodeDossier(`1.${'A'.repeat(4_000)}`)).toEqual({ ok: false, reason: 'tooLong' })
  })

  it('cut anywhere is damaged', () => {
    const text = encodeDossier(small)
    for (let length = 2; length < text.length; length += 1)
      expect(decodeDossier(text.slice(0, length)).ok, String(length)).toBe(false)
  })

  it('that would unfold to gigabytes is cut', () => {
    expect(decodeDossier(forged('a'.repeat(2_000_000)))).toEqual({ ok: false, reason: 'damaged' })
  })

  it.each([
    ['a list', []],
    ['more than it should hold', { ...plainFile, x: 1 }],
    ['a day that does not exist', { ...plainFile, d: '2026-02-30' }],
    ['a negative amount', { ...plainFile, r: [['rsa', 0, -1, 5, 'month']] }],
    ['a name with signs', { ...plainFile, r: [['<b>', 0]] }],
    ['a prototype', JSON.parse('{"d":"2026-11-23","r":[],"e":[],"h":[],"a":null,"__proto__":{"a":1}}')],
    ['an answer that the law refuses', { ...plainFile, a: [['loyer@menage', -5]] }],
    ['a doubt where one must know', { ...plainFile, a: [['foyer@menage', null]] }],
  ])('with a right checksum but %s is damaged', (_, value) => {
    expect(decodeDossier(forged(value)).ok).toBe(false)
  })

  it('names unknown to this version are left out, and counted', () => {
    const text = forged({ ...plainFile, r: [['droitFutur', 0]], e: [['guerre', null, []]], h: ['papyrus', 'rib'] })
    expect(decodeDossier(text)).toMatchObject({
      ok: true,
      dropped: 3,
      dossier: { rights: [], events: [], have: ['rib'] },
    })
  })

  it('answers about nobody of the household are left out', () => {
    const decoded = decodeDossier(
      forged({
        ...plainFile,
        a: [
          ['loyer@menage', 45_000],
          ['dateNaissance@enfant9', '2015-01-01'],
        ],
      }),
    )
    expect(decoded.ok && decoded.dossier.answers).toEqual(answersOf([loyer, menage, 45_000]))
  })
})

describe('bytes', () => {
  it('survive base64url, whatever they are', () => {
    for (let length = 0; length < 40; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length * 31) % 256)
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes)
    }
    expect(fromBase64Url('a')).toBeNull()
    expect(fromBase64Url('ab=')).toBeNull()
  })

  it('have the checksum of RFC 1950', () => {
    expect(Buffer.from(adler32(strToU8('Wikipedia'))).toString('hex')).toBe('11e60398')
  })
})
