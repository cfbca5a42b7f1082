import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dyingAt } from '../../../tests/statistics/killing'
import { day, freshUrne, imitatedCollector } from '../../../tests/statistics/urne'
import { chance, visitor } from '../../../tests/statistics/visits'
import type { Batch } from '../batch'
import { monthAfter } from '../vocabulary'
import { sealMonth } from './seal-month'
import { upload } from './upload'
import type { Urne } from './urne'
import { vote } from './vote'

let urne: Urne
beforeEach(async () => {
  urne = await freshUrne()
})
const sealed = () => urne.getAll('sealed')

describe('a process that dies at any moment', () => {
  /** Every visit that the box, the sealed months or the collector holds; a month counts once. */
  async function everybody(stored: ReadonlyMap<string, string>): Promise<number> {
    const known = new Map(stored)
    for (const { month, bytes } of await sealed()) if (bytes !== '') known.set(month, bytes)
    const batches = [...known.values()].map((bytes) => JSON.parse(bytes) as Batch)
    return batches.reduce((sum, { sessions }) => sum + sessions, 0) + ((await urne.get('box', 'open'))?.sessions ?? 0)
  }

  it('loses no visit and counts none twice: a year, killed at each call of the storage and at each answer', async () => {
    const { stored, request } = imitatedCollector()
    const random = chance(11)
    let [voted, killed, step] = [0, 0, 0]
    for (let month = '2026-01'; month !== '2027-01'; month = monthAfter(month)) {
      for (let visit = 0; visit < 20; visit++) {
        const died = await dyingAt(visit % 5 === 0 ? step++ % 3 : undefined, () =>
          vote(urne, visitor(random), day(month, visit)),
        )
        killed += Number(died)
        voted += Number(!died)
      }
      for (let at = 0; at < 8; at++) {
        killed += Number(await dyingAt(at, () => sealMonth(urne, monthAfter(month), true)))
        expect(await everybody(stored)).toBe(voted)
      }
      for (let at = 0; at < 10; at++) {
        const unheard = vi.fn(async (...given: Parameters<typeof request>) => {
          const response = await request(...given)
          if (at % 2 === 0) throw new TypeError('killed before the answer')
          return response
        })
        killed += Number(await dyingAt(at, () => upload(urne, `${monthAfter(month)}-02`, unheard)))
        expect(await everybody(stored)).toBe(voted)
      }
    }
    expect(killed).toBeGreaterThan(50)
    expect(stored.size).toBe(12)
    expect(voted).toBeGreaterThan(200)
  })
})
