import { createHash, webcrypto } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { CODE_WORDS, drawCode, readCode } from './code'
import { WORDS } from './words'

vi.stubGlobal('crypto', webcrypto)

/** Letters to change, add or drop to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}

describe('the words', () => {
  it('are 256, each once, of four to eight plain letters, in order', () => {
    expect(new Set(WORDS).size).toBe(256)
    expect(WORDS.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
    expect(WORDS).toEqual([...WORDS].sort())
  })

  it('differ in their first four letters', () => {
    expect(new Set(WORDS.map((word) => word.slice(0, 4))).size).toBe(256)
  })

  it('are three letters or more away from each other: two slips never make another word', () => {
    const near = WORDS.flatMap((a, index) => WORDS.slice(index + 1).filter((b) => distance(a, b) < 3))
    expect(near).toEqual([])
  })

  it('never change', () => {
    const hash = createHash('sha256').update(WORDS.join(' ')).digest('hex')
    expect(hash).toBe('98bbf91e4332205f5cb8309cfe8434cf0fa75be7f9c84fedc12bb19e9067030f')
  })
})

describe('a code', () => {
  it('is worth 40 bits or more', () => {
    expect(CODE_WORDS * Math.log2(WORDS.length)).toBeGreaterThanOrEqual(40)
  })

  it('is drawn by chance among all words, and is read as it is', () => {
    const codes = Array.from({ length: 1_000 }, drawCode)
    expect(new Set(codes).size).toBe(1_000)
    expect(new Set(codes.flatMap((code) => code.split(' '))).size).toBe(256)
    expect(codes.filter((code) => readCode(code) !== code)).toEqual([])
  })

  const code = 'lapin acajou tulipe yoga nuage soleil'
  it.each([
    'lapin acajou tulipe yoga nuage soleil',
    'LAPIN ACAJOU TULIPE YOGA NUAGE SOLEIL',
    '  lapin-acajou--tulipe, yoga\tnuage\nsoleil. ',
    'lâpin açajou tulîpe yoga nuagé sôleil',
    'lapinacajoutulipeyoganuagesoleil',
    'la pin aca jou tu lipe yo ga nua ge so leil',
    'lapi acaj tuli yoga nuag sole',
    'lapi acajou tuli yoga nuage sole',
  ])('is read from %j', (typed) => {
    expect(readCode(typed)).toBe(code)
  })

  it.each([
    '',
    'lapin',
    'lapin acajou tulipe yoga nuage',
    'lapin acajou tulipe yoga nuage soleil taxi',
    'lapin acajou tulipe yoga nuage xylophone',
    'lapin acajou tulipe yoga nuage soleils',
    'lap aca tul yog nua sol',
    'صابون',
    'lapin acajou tulipe yoga nuage soleil'.padEnd(300),
  ])('is not %j', (typed) => {
    expect(readCode(typed)).toBeNull()
  })
})
