import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshUrne } from '../../../tests/statistics/urne'
import { chance, visitor } from '../../../tests/statistics/visits'
import type { Urne } from './urne'
import { mayVote, vote } from './vote'

let urne: Urne
beforeEach(async () => {
  urne = await freshUrne()
})

describe('a vote', () => {
  it('is one transaction that leaves sums and no trace of the visit', async () => {
    await vote(
      urne,
      { ...visitor(chance(3)), age: 67, first: true, rights: [{ right: 'aspa', status: 'non', reason: 'nk' }] },
      '2026-03-05',
    )
    await vote(urne, 'refused', '2026-03-06')
    expect(await urne.get('box', 'open')).toMatchObject({
      sessions: 1,
      refused: 1,
      tables: {
        '0/aspa': { counts: { 'non/': 1 } },
        '1/aspa': { counts: { 'nk/': 1 } },
        '2/aspa': { counts: { 'non/65': 1 } },
      },
    })
    expect(await urne.count('box')).toBe(1)
  })

  it.each([
    [59_000, 1_000_000, false],
    [60_000, 119_000, false],
    [60_000, 120_000, true],
  ])('of a visit of %d ms, %d ms after the last one, may be counted: %s', async (lastedMs, sinceLastMs, may) => {
    expect(await mayVote(urne, { lastedMs, sinceLastMs }, '2026-03-05')).toBe(may)
  })

  it('is the last one of the day at the sixtieth', async () => {
    const long = { lastedMs: 300_000, sinceLastMs: 300_000 }
    for (let visit = 0; visit < 59; visit++) await vote(urne, visitor(chance(visit)), '2026-03-05')
    expect(await mayVote(urne, long, '2026-03-05')).toBe(true)
    await vote(urne, visitor(chance(60)), '2026-03-05')
    expect(await mayVote(urne, long, '2026-03-05')).toBe(false)
    expect(await mayVote(urne, long, '2026-03-06')).toBe(true)
  })
})
