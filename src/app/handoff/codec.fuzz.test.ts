import { deflateSync, strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { chance } from '../../../tests/chance'
import { largeFamily } from '../../../tests/large-family'
import { isIsoDate } from '../../engine/dates'
import { UNKNOWN } from '../../engine/types'
import { BENEFITS } from '../../law/benefits'
import type { Dossier } from '../plan/dossier'
import { adler32, toBase64Url } from './bytes'
import { decodeDossier, encodeDossier } from './codec'
import { DICTIONARY_V1 } from './dictionary-v1'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.<>%"\u0000é'
const JSON_SIGNS = '[]{},:"0123456789-e.nulltruefalse@\\<>/__proto__constructor'

/** One small harm: a sign changed, dropped, added, two swapped, a part repeated, or all cut. */
function harmed(text: string, random: (below: number) => number, signs: string): string {
  const at = random(text.length)
  const sign = signs[random(signs.length)] ?? ''
  switch (random(6)) {
    case 0:
      return text.slice(0, at) + sign + text.slice(at + 1)
    case 1:
      return text.slice(0, at) + text.slice(at + 1)
    case 2:
      return text.slice(0, at) + sign + text.slice(at)
    case 3:
      return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
    case 4:
      return text.slice(0, at) + text.slice(random(text.length), random(text.length)) + text.slice(at)
    default:
      return text.slice(0, at)
  }
}

const rightIds = new Set(BENEFITS.map(({ id }) => id))

/** Whatever comes out is a refusal with a reason, or a whole file of known things. */
function check(text: string): boolean {
  const decoded = decodeDossier(text)
  if (!decoded.ok) {
    expect(['version', 'damaged', 'tooLong']).toContain(decoded.reason)
    return false
  }
  const { madeOn, rights, events, have, answers } = decoded.dossier
  expect(isIsoDate(madeOn)).toBe(true)
  expect(rights.every(({ id }) => rightIds.has(id))).toBe(true)
  expect([...events, ...have].length).toBeLessThan(200)
  expect(answers === null || answers instanceof Map).toBe(true)
  return true
}

const DICTIONARY = strToU8(DICTIONARY_V1)
const repacked = (json: string): string => {
  const plain = strToU8(json)
  const packed = deflateSync(plain, { level: 1, dictionary: DICTIONARY })
  return `1.${toBase64Url(Uint8Array.of(...packed, ...adler32(plain)))}`
}

const written = (dossier: Dossier): string =>
  JSON.stringify([dossier, [...(dossier.answers ?? [])].map(([key, value]) => [key, value === UNKNOWN ? '?' : value])])

it('90,000 harmed texts: refused, or the very same file where a spare bit was harmed; none throws', () => {
  const random = chance(20261127)
  const dossier = largeFamily()
  const whole = encodeDossier(dossier)
  const same = written(dossier)
  let refused = 0
  for (let times = 0; times < 90_000; times += 1) {
    let text = whole
    for (let harms = 1 + random(4); harms > 0; harms -= 1) text = harmed(text, random, ALPHABET)
    if (!check(text)) {
      refused += 1
      continue
    }
    const decoded = decodeDossier(text)
    expect(decoded.ok && written(decoded.dossier)).toBe(same)
  }
  expect(refused).toBeGreaterThan(80_000)
}, 120_000)

it('10,000 harmed contents with a right checksum: refused, or a file of known things', () => {
  const random = chance(7)
  const { madeOn } = largeFamily()
  const json = JSON.stringify({
    d: madeOn,
    r: [
      ['rsa', 0, 100, 200, 'month'],
      ['css', 1],
    ],
    e: [['deces', '2026-11-20', ['banque']]],
    h: ['rib'],
    a: [
      ['loyer@menage', 45_000],
      ['foyer@menage', { conjoint: null, enfants: ['enfant1'] }],
    ],
  })
  let taken = 0
  for (let times = 0; times < 10_000; times += 1) {
    let text = json
    for (let harms = 1 + random(3); harms > 0; harms -= 1) text = harmed(text, random, JSON_SIGNS)
    if (check(repacked(text))) taken += 1
  }
  expect(taken).toBeGreaterThan(0)
  expect(Object.prototype).not.toHaveProperty('polluted')
}, 120_000)
