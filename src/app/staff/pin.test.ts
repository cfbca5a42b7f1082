import { webcrypto } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import type { DeviceStorage } from '../kiosk/storage'
import { isTooEasy, pinIn } from './pin'

vi.stubGlobal('crypto', webcrypto)

let kept: unknown
const storage: DeviceStorage = {
  read: async () => kept,
  write: async (_, value) => {
    kept = value
    return 'ok'
  },
}
let time = 1_800_000_000_000
const pin = () => pinIn(storage, () => time, 10)
const seconds = (count: number) => {
  time += count * 1000
}

beforeEach(async () => {
  kept = undefined
  await pin().choose('402917')
})

it('is chosen once, and known again by another page', async () => {
  expect(await pin().exists()).toBe(true)
  expect(await pin().try('402917')).toEqual({ kind: 'ok' })
  await pin().forget()
  expect(await pin().exists()).toBe(false)
})

it('is kept as a salted hash: the digits are nowhere, and the same digits give other bytes', async () => {
  const first = kept as { salt: Uint8Array; hash: Uint8Array }
  await pin().choose('402917')
  const second = kept as { salt: Uint8Array; hash: Uint8Array }
  expect(first.hash).toHaveLength(32)
  expect([...second.salt]).not.toEqual([...first.salt])
  expect([...second.hash]).not.toEqual([...first.hash])
  expect(JSON.stringify(kept)).not.toContain('402917')
})

it('allows five tries, then waits a minute, then twice as long each time', async () => {
  for (const left of [4, 3, 2, 1]) expect(await pin().try('111222')).toEqual({ kind: 'wrong', left })
  for (const wait of [60, 120, 240, 480, 960, 1920, 3840, 3840]) {
    expect(await pin().try('111222')).toEqual({ kind: 'wait', seconds: wait })
    // Not even the good one, before its time; and such a try does not count.
    seconds(wait - 1)
    expect(await pin().try('402917')).toEqual({ kind: 'wait', seconds: 1 })
    seconds(1)
    expect(await pin().wait()).toBe(0)
  }
  expect(await pin().try('402917')).toEqual({ kind: 'ok' })
  expect(await pin().try('111222')).toEqual({ kind: 'wrong', left: 4 })
})

it('a try is written down before its answer is known: a plug that is pulled gives none for free', async () => {
  const written: number[] = []
  const watched: DeviceStorage = {
    ...storage,
    write: (key, value) => {
      written.push((value as { failures: number }).failures)
      return storage.write(key, value)
    },
  }
  await pinIn(watched, () => time, 10).try('402917')
  expect(written).toEqual([1, 0])
})

it('a clock put back does not make the wait longer', async () => {
  for (let tries = 0; tries < 5; tries += 1) await pin().try('111222')
  seconds(-86_400)
  expect(await pin().wait()).toBe(60)
})

it('a damaged record is no code', async () => {
  kept = { salt: 'x', hash: null }
  expect(await pin().exists()).toBe(false)
})

it.each(['000000', '777777', '123456', '654321'])('%s is too easy', (easy) => {
  expect(isTooEasy(easy)).toBe(true)
})
it.each(['402917', '112233', '135790'])('%s is not', (fine) => {
  expect(isTooEasy(fine)).toBe(false)
})
