import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dyingAt } from '../../../tests/statistics/killing'
import { chance, visitor } from '../../../tests/statistics/visits'
import type { Batch } from '../batch'
import { emptyBox } from '../box'
import { CATALOGUE } from '../catalogue'
import { monthAfter } from '../vocabulary'
import { enrol } from './enrol'
import { sealMonth } from './seal-month'
import { pause, upload } from './upload'
import { openUrne, type Urne } from './urne'
import { mayVote, vote } from './vote'

let urne: Urne
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  urne = await openUrne()
  await urne.put('enrolment', { site: 'remiremont', kiosk: 'remiremont-1', token: 'secret' }, 'self')
})

const day = (month: string, number: number) => `${month}-${String(1 + (number % 20)).padStart(2, '0')}`
const MONTH = '2026-03'

async function fill(visits: number, month = MONTH, seed = 1) {
  const random = chance(seed)
  for (let index = 0; index < visits; index++) await vote(urne, visitor(random), day(month, index))
}

/** A collector that keeps the bytes by month, and answers as it is told. */
function collector() {
  const stored = new Map<string, string>()
  const request = vi.fn(async (address: string | URL | Request, options?: RequestInit) => {
    const month = String(address).slice(-7)
    const known = stored.get(month)
    const body = String(options?.body)
    if (known !== undefined && known !== body) return new Response('', { status: 409 })
    stored.set(month, body)
    return new Response('', { status: known === undefined ? 201 : 200 })
  })
  return { stored, request }
}
const answer = (status: number, headers: Record<string, string> = {}) =>
  vi.fn(async () => new Response(null, { status, headers }))
const sealed = () => urne.getAll('sealed')

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

describe('the month', () => {
  it('is not closed while it lasts', async () => {
    await fill(30)
    expect(await sealMonth(urne, MONTH)).toBeNull()
    expect(await sealed()).toEqual([])
  })

  it('is closed once, in bytes that do not change', async () => {
    await fill(60)
    expect(await sealMonth(urne, '2026-04')).toBe(MONTH)
    const [first] = await sealed()
    expect(await sealMonth(urne, '2026-04')).toBeNull()
    expect(await sealed()).toEqual([first])
    expect((JSON.parse(String(first?.bytes)) as Batch).sessions).toBe(60)
    expect((await urne.get('box', 'open'))?.sessions).toBe(0)
  })

  it('of a clock that was ahead goes on in the true month, and no month is sealed twice', async () => {
    await fill(60)
    await sealMonth(urne, '2026-04')
    await urne.put('box', { ...emptyBox(CATALOGUE.version, '2031-01'), sessions: 20 }, 'open')
    expect(await sealMonth(urne, '2026-03')).toBeNull()
    expect(await urne.get('box', 'open')).toMatchObject({ month: '2026-03', sessions: 20 })
    expect(await sealMonth(urne, '2026-04')).toBeNull()
    expect(await urne.get('box', 'open')).toMatchObject({ month: '2026-04', sessions: 20 })
    expect(await sealMonth(urne, '2026-05')).toBe('2026-04')
  })
})

describe('sending', () => {
  beforeEach(async () => {
    await fill(60)
    await sealMonth(urne, '2026-04')
  })

  it('puts the sealed bytes under their month, with the token and nothing that tells who asks', async () => {
    const { stored, request } = collector()
    expect(await upload(urne, '2026-04-02', request)).toEqual({ retryAfter: null, fault: null, serverTime: null })
    expect([...stored]).toEqual([[MONTH, (await sealed())[0]?.bytes]])
    const [address, options] = request.mock.calls[0] ?? []
    expect(address).toBe('/v1/sites/remiremont/kiosks/remiremont-1/months/2026-03')
    expect(options).toMatchObject({
      method: 'PUT',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { authorization: 'Bearer secret' },
    })
  })

  it('keeps what was taken for thirty days, sends it no more, then deletes it', async () => {
    const { request } = collector()
    await upload(urne, '2026-04-02', request)
    await upload(urne, '2026-05-02', request)
    expect(request).toHaveBeenCalledTimes(1)
    expect(await sealed()).toHaveLength(1)
    await upload(urne, '2026-05-03', request)
    expect(await sealed()).toEqual([])
  })

  it('sends the same bytes again after a lost answer, and counts once', async () => {
    const { stored, request } = collector()
    const lost = vi.fn(async (...given: Parameters<typeof request>) => {
      await request(...given)
      throw new TypeError('connection reset')
    })
    expect(await upload(urne, '2026-04-02', lost)).toMatchObject({ retryAfter: 0 })
    expect((await sealed())[0]?.sentOn).toBeNull()
    expect(await upload(urne, '2026-04-02', request)).toMatchObject({ retryAfter: null, fault: null })
    expect(stored.size).toBe(1)
    expect((await sealed())[0]?.sentOn).toBe('2026-04-02')
  })

  it.each([
    [400, 'rejected'],
    [401, 'refused'],
    [403, 'refused'],
    [409, 'conflict'],
    [413, 'rejected'],
    [415, 'rejected'],
    [422, 'rejected'],
    [426, 'outdated'],
  ])('keeps the batch after a %d, and tells the staff', async (status, fault) => {
    expect(await upload(urne, '2026-04-02', answer(status))).toMatchObject({ retryAfter: 86_400, fault })
    expect((await sealed())[0]?.sentOn).toBeNull()
  })

  it.each([
    [429, '7', 7],
    [503, '30', 30],
    [500, '', 0],
    [502, 'soon', 0],
  ])('waits after a %d', async (status, after, retryAfter) => {
    const headers = after ? { 'retry-after': after } : {}
    expect(await upload(urne, '2026-04-02', answer(status, headers))).toMatchObject({ retryAfter, fault: null })
    expect((await sealed())[0]?.sentOn).toBeNull()
  })

  it('drops what is too old to be taken', async () => {
    await upload(urne, '2027-06-02', answer(410))
    expect(await sealed()).toEqual([])
  })

  it('does not let one month that is refused hold back the next one', async () => {
    await fill(40, '2026-04', 2)
    await sealMonth(urne, '2026-05')
    const request = vi.fn(
      async (address: string | URL | Request) =>
        new Response(null, { status: String(address).endsWith('03') ? 409 : 201 }),
    )
    expect(await upload(urne, '2026-05-02', request)).toMatchObject({ fault: 'conflict' })
    expect((await sealed()).map(({ sentOn }) => sentOn)).toEqual([null, '2026-05-02'])
  })

  it('tells the time of the collector', async () => {
    const { serverTime } = await upload(urne, '2026-04-02', answer(201, { date: 'Thu, 02 Apr 2026 10:00:00 GMT' }))
    expect(serverTime).toBe(Date.UTC(2026, 3, 2, 10))
  })

  it('waits for its enrolment', async () => {
    await urne.delete('enrolment', 'self')
    const { request } = collector()
    await upload(urne, '2026-04-02', request)
    expect(request).not.toHaveBeenCalled()
    expect(await sealed()).toHaveLength(1)
  })

  it('knocks ever less often, at most every six hours', () => {
    expect([0, 1, 2, 5, 9, 40].map((tries) => pause(tries, 1))).toEqual([60, 120, 240, 1920, 21_600, 21_600])
    expect(pause(0, 0)).toBe(30)
  })
})

describe('enrolment', () => {
  it('keeps the token that the code brought', async () => {
    const body = JSON.stringify({ site: 'val-d-ajol', kiosk: 'val-d-ajol-1', token: 't' })
    const request = vi.fn(async () => new Response(body, { status: 201 }))
    expect(await enrol(urne, 'ABCD', request)).toBe('ok')
    expect(await urne.get('enrolment', 'self')).toEqual({ site: 'val-d-ajol', kiosk: 'val-d-ajol-1', token: 't' })
  })

  it.each([
    [404, '{}', 'unknown'],
    [201, '{"site":1}', 'unknown'],
    [201, '<html>', 'unknown'],
    [503, '', 'offline'],
    [429, '', 'offline'],
  ])('after a %d %s says %s and changes nothing', async (status, body, said) => {
    expect(
      await enrol(
        urne,
        'ABCD',
        vi.fn(async () => new Response(body, { status })),
      ),
    ).toBe(said)
    expect(await urne.get('enrolment', 'self')).toMatchObject({ kiosk: 'remiremont-1' })
  })

  it('without network says so', async () => {
    expect(await enrol(urne, 'ABCD', vi.fn().mockRejectedValue(new TypeError('offline')))).toBe('offline')
  })
})

describe('a process that dies at any moment', () => {
  /** Every visit that the box, the sealed months or the collector holds; a month counts once. */
  async function everybody(stored: ReadonlyMap<string, string>): Promise<number> {
    const known = new Map(stored)
    for (const { month, bytes } of await sealed()) known.set(month, bytes)
    const batches = [...known.values()].map((bytes) => JSON.parse(bytes) as Batch)
    return batches.reduce((sum, { sessions }) => sum + sessions, 0) + ((await urne.get('box', 'open'))?.sessions ?? 0)
  }

  it('loses no visit and counts none twice: a year, killed at each call of the storage and at each answer', async () => {
    const { stored, request } = collector()
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
        killed += Number(await dyingAt(at, () => sealMonth(urne, monthAfter(month))))
        expect(await everybody(stored)).toBe(voted)
      }
      for (let at = 0; at < 8; at++) {
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
