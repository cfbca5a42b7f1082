import { webcrypto } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { chance } from '../../../../tests/chance'
import { everythingSaid } from '../../../../tests/everything-said'
import { TODAY } from '../../../../tests/walk'
import { adler32 } from '../../handoff/bytes'
import { createSession } from '../../session/session'
import { fromBase32, toBase32 } from './base32'
import { caseOf, packCase } from './case'
import { readSheet, type SheetRead, seal } from './seal'
import { openSheet, sealCase } from './sheet'

vi.stubGlobal('crypto', webcrypto)

const CODE = 'lapin acajou tulipe yoga nuage soleil'
const saved = caseOf(createSession(TODAY, everythingSaid()).get(), 'tr', TODAY)
const text = await sealCase(saved, CODE, 1)
const random = chance(20261129)
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567a019-_%<é\u0000 '

/** One small harm: a sign or byte changed, dropped, added, a part repeated, or all cut. */
function harmed<T>(all: readonly T[], other: () => T): T[] {
  const at = random(all.length)
  switch (random(5)) {
    case 0:
      return all.with(at, other())
    case 1:
      return all.toSpliced(at, 1)
    case 2:
      return all.toSpliced(at, 0, other())
    case 3:
      return all.toSpliced(at, 0, ...all.slice(random(all.length), random(all.length)))
    default:
      return all.slice(0, at)
  }
}

function severalTimes<T>(all: readonly T[], other: () => T): T[] {
  let now = [...all]
  for (let harms = 1 + random(3); harms > 0 && now.length > 0; harms -= 1) now = harmed(now, other)
  return now
}

const reasonOf = (read: SheetRead) => (read.ok ? 'whole' : read.reason)

it('20,000 harmed texts: foreign or damaged, or the very same sheet where only a space came in', () => {
  const whole = readSheet(text)
  const seen = new Set<string>()
  for (let times = 0; times < 20_000; times += 1) {
    const read = readSheet(severalTimes([...text], () => SIGNS[random(SIGNS.length)] ?? '').join(''))
    if (read.ok) expect(read).toEqual(whole)
    seen.add(reasonOf(read))
  }
  expect(seen).toEqual(new Set(['foreign', 'damaged', 'whole']))
}, 120_000)

it('3,000 harmed sheets with a right checksum: refused, none opens', async () => {
  const bytes = [...(fromBase32(text.slice(3)) ?? [])].slice(0, -4)
  const seen = new Set<string>()
  for (let times = 0; times < 3_000; times += 1) {
    const all = Uint8Array.from(severalTimes(bytes, () => random(256)))
    const read = readSheet(`PDD${toBase32(Uint8Array.of(...all, ...adler32(all)))}`)
    // What asks for many rounds is slow by right: its bound has a test of its own.
    const opened = read.ok && read.sheet.rounds < 1_000 ? await openSheet(read.sheet, CODE) : read
    if (opened.ok && 'saved' in opened) expect(opened).toEqual({ ok: true, saved })
    seen.add('saved' in opened ? 'opened' : opened.ok ? 'slow' : opened.reason)
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['code', 'damaged', 'newer']))
}, 120_000)

it('2,000 harmed contents under the right code: damaged, or a case', async () => {
  const bytes = [...packCase(saved)]
  let refused = 0
  for (let times = 0; times < 2_000; times += 1) {
    const read = readSheet(await seal(Uint8Array.from(severalTimes(bytes, () => random(256))), CODE, 1))
    const opened = read.ok ? await openSheet(read.sheet, CODE) : read
    if (!opened.ok) expect(opened.reason).toBe('damaged')
    if (!opened.ok) refused += 1
  }
  expect(refused).toBeGreaterThan(1_900)
}, 120_000)
